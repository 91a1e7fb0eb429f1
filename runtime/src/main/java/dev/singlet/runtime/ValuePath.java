package dev.singlet.runtime;

import java.util.Set;

/**
 * The way of an update to a value that has no parts which could be changed.
 *
 * @param <V> the type of the value
 * @param <C> what can be done with it
 */
public final class ValuePath<V, C extends PathUse> extends NestedPath<V, C> {

    /**
     * Called by generated code.
     *
     * @param place where the value is
     * @param codec the value's codec
     * @param check checks the value
     */
    public ValuePath(NestedPlace place, AttributeCodec<V> codec, ValueCheck<V> check) {
        super(place, place.checkedIn(), codec, check);
    }

    // A set within a list or a map has a place of its own, which cannot be empty.
    @Override
    boolean isStoredAsAbsent(V value) {
        return value instanceof Set<?> set && set.isEmpty() && !place().name().endsWith("]");
    }
}
