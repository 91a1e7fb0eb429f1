package dev.singlet.processor.read;

import dev.singlet.processor.problem.Origin;

/**
 * A string in an annotation.
 *
 * @param value the string, possibly empty
 * @param origin where it stands; the annotation where it is the default
 */
public record Text(String value, Origin origin) {

    /** Returns whether the string is empty. */
    public boolean isEmpty() {
        return value.isEmpty();
    }
}
