package dev.singlet.processor.schema;

import java.util.Locale;

/** Names constants as JSON does. */
final class CamelCase {

    private CamelCase() {}

    /** Returns {@code notBlank} for {@code NOT_BLANK}. */
    static String of(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        boolean startsWord = false;
        for (char c : constant.name().toCharArray()) {
            if (c == '_') {
                startsWord = true;
            } else {
                name.append(startsWord ? String.valueOf(c) : String.valueOf(c).toLowerCase(Locale.ROOT));
                startsWord = false;
            }
        }
        return name.toString();
    }
}
