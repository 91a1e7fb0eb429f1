package dev.singlet.runtime;

import dev.singlet.EntityKey;

/**
 * The reading of an item as a batch sends it.
 *
 * @param consistent whether the read is strongly consistent, which a request is as a whole
 */
record BatchReadPart(ItemId item, Object given, EntityKey key, boolean consistent) implements BatchPart {

    /** What a request has in common. */
    record Kind(String table, boolean consistent) {}

    @Override
    public Kind kind() {
        return new Kind(item.table(), consistent);
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "BatchReadPart";
    }
}
