package dev.singlet.processor.template;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys of guard items, {@code $unique#User#email#…}.
 *
 * <p>No entity's key begins like that: a literal of a template holds no {@code $}, and a value begins with {@code $} only
 * as an escape, two hex digits behind it. Entity and constraint hold no raw {@code #}, and they tell how many values
 * follow, so no two constraints share a key either.
 */
public final class GuardKey {

    /** The stored type of guard items. */
    public static final String TYPE = "$unique";

    private static final char LAST_ESCAPED = '$';

    private GuardKey() {}

    /**
     * Returns the template of a constraint's guards.
     *
     * @param discriminator the entity as it is stored
     * @param constraint the name of the constraint
     * @param slots the values, those of the scope first
     */
    public static KeyTemplate template(String discriminator, String constraint, List<KeyTemplate.Slot> slots) {
        String prefix = prefix(discriminator, constraint);
        StringBuilder text = new StringBuilder(prefix.substring(0, prefix.length() - 1));
        List<KeyTemplate.Part> parts = new ArrayList<>();
        parts.add(new KeyTemplate.Literal(prefix));
        for (KeyTemplate.Slot slot : slots) {
            if (parts.size() > 1) {
                parts.add(new KeyTemplate.Literal("#"));
            }
            parts.add(slot);
            text.append("#{").append(slot.component()).append('}');
        }
        return new KeyTemplate(text.toString(), parts);
    }

    /** Returns that with which the partition keys of a constraint's guards begin, and no other keys do. */
    public static String prefix(String discriminator, String constraint) {
        return TYPE + "#" + escape(discriminator) + "#" + escape(constraint) + "#";
    }

    /** As the runtime escapes values. */
    private static String escape(String name) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > LAST_ESCAPED) {
                escaped.append(c);
            } else {
                escaped.append("$%02X".formatted((int) c));
            }
        }
        return escaped.toString();
    }
}
