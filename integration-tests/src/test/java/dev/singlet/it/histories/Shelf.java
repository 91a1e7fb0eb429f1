package dev.singlet.it.histories;

import org.jspecify.annotations.Nullable;

/** The state of the items that are checked together because transactions write several of them; null for no item. */
record Shelf(
        @Nullable Versioned register,
        @Nullable Integer note,
        @Nullable Long counter) {

    Shelf with(@Nullable Versioned next) {
        return new Shelf(next, note, counter);
    }

    Shelf with(@Nullable Integer next) {
        return new Shelf(register, next, counter);
    }

    Shelf plus(long n) {
        return new Shelf(register, note, counter == null ? n : counter + n);
    }
}
