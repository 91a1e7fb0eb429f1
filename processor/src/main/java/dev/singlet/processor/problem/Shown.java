package dev.singlet.processor.problem;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.regex.Pattern;

/** Shows in messages what users have written. */
public final class Shown {

    private static final Pattern PACKAGES = Pattern.compile(
            "(?<![.\\p{javaJavaIdentifierPart}])(?:\\p{Ll}\\p{javaJavaIdentifierPart}*\\.)+(?=\\p{Lu})");

    private Shown() {}

    /** Returns the text with everything escaped that would not be seen, or would break the line. */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c)
                    || Character.getType(c) == Character.SURROGATE
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR) {
                shown.append("\\u%04X".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** Returns the simple name of a type, or the whole one if the other type has the same simple name. */
    public static String name(ClassName type, ClassName other) {
        return type.simpleName().equals(other.simpleName()) ? type.canonicalName() : type.simpleName();
    }

    /** Returns a type as a program writes it that imports all types that it names. */
    public static String type(TypeName type) {
        return PACKAGES.matcher(type.toString()).replaceAll("");
    }

    /** Returns a type as a program writes it, or with its packages if the other type would look the same. */
    public static String type(TypeName type, TypeName other) {
        return type(type).equals(type(other)) ? type.toString() : type(type);
    }
}
