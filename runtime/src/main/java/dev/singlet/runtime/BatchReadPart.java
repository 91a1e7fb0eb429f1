package dev.singlet.runtime;

import dev.singlet.EntityKey;

/**
 * The reading of an item as a batch sends it.
 *
 * @param mode what answers the read; a request has one mode as a whole
 */
record BatchReadPart(ItemId item, Object given, EntityKey key, ReadMode mode) implements BatchPart {

    /** What a request has in common. */
    record Kind(String table, ReadMode mode) {}

    @Override
    public Kind kind() {
        return new Kind(item.table(), mode);
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "BatchReadPart";
    }
}
