package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.NameAllocator;
import dev.singlet.processor.model.ComponentModel;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes Java names out of other names. */
final class Names {

    private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z0-9]+");

    private static final Pattern AFTER_LOWER = Pattern.compile("([a-z0-9])([A-Z])");

    private static final Pattern IN_UPPER = Pattern.compile("([A-Z])([A-Z][a-z])");

    private Names() {}

    /** {@code chatId} to {@code CHAT_ID}. */
    static String constant(String name) {
        String apart = AFTER_LOWER.matcher(name).replaceAll("$1_$2");
        return IN_UPPER.matcher(apart).replaceAll("$1_$2").toUpperCase(Locale.ROOT);
    }

    /** {@code chatId} to {@code ChatId}. */
    static String capitalized(String name) {
        int first = Character.charCount(name.codePointAt(0));
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }

    /** {@code Chat} to {@code chat}. */
    static String uncapitalized(String name) {
        int first = Character.charCount(name.codePointAt(0));
        return name.substring(0, first).toLowerCase(Locale.ROOT) + name.substring(first);
    }

    /** {@code Chat} to {@code chat}, {@code Class} to {@code class_}. */
    static String variable(ClassName type) {
        return new NameAllocator().newName(uncapitalized(type.simpleName()));
    }

    /** Any text to camel case: {@code by-status} to {@code byStatus}, {@code GSI1} to {@code gsi1}. */
    static String camel(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : NO_WORD.split(text, -1)) {
            if (!word.isEmpty()) {
                String tame = word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
                name.append(name.isEmpty() ? uncapitalized(tame) : capitalized(tame));
            }
        }
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "index" + name : name.toString();
    }

    /** Returns an allocator which leaves the components their own names, so that others have to give way. */
    static NameAllocator besides(Collection<ComponentModel> components) {
        NameAllocator names = new NameAllocator();
        components.forEach(component -> names.newName(component.name()));
        return names;
    }
}
