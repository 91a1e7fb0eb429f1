package dev.singlet.runtime;

import org.jspecify.annotations.Nullable;

/** What holds for the elements of every collection. */
final class Elements {

    private Elements() {}

    static <E> E present(@Nullable E element) {
        if (element == null) {
            throw ValueForm.refused("it is null, which a collection cannot hold");
        }
        return element;
    }
}
