package dev.singlet.saga;

import java.util.Objects;
import java.util.regex.Pattern;

/** The names of definitions and steps, and identifiers. Names hold neither '/' nor ':', which separate the parts of idempotency keys. */
final class Names {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    private Names() {}

    static String require(String argument, String name) {
        if (!NAME.matcher(Objects.requireNonNull(name, argument)).matches()) {
            throw new IllegalArgumentException(argument + " is not 1 to 64 letters, digits or _ . -");
        }
        return name;
    }

    static String requireId(String id) {
        if (Objects.requireNonNull(id, "id").isEmpty()) {
            throw new IllegalArgumentException("id is empty");
        }
        return id;
    }
}
