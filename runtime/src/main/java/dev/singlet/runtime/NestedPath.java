package dev.singlet.runtime;

/**
 * The way of an update to a value within a document, a list or a map, as in {@code c -> c.address().city()}.
 *
 * @param <V> the type of the value
 * @param <C> what can be done with the whole of it
 */
public abstract class NestedPath<V, C extends PathUse> {

    private final NestedPlace place;
    private final String checkedIn;
    private final AttributeCodec<V> codec;
    private final ValueCheck<V> check;

    /**
     * Called by generated code, for a document.
     *
     * @param place where the document is
     * @param codec the document's codec
     * @param check checks the components of the document
     */
    protected NestedPath(NestedPlace place, AttributeCodec<V> codec, ValueCheck<V> check) {
        this(place, place.name(), codec, check);
    }

    /** @param checkedIn the name of what the check knows the value as a part of */
    NestedPath(NestedPlace place, String checkedIn, AttributeCodec<V> codec, ValueCheck<V> check) {
        this.place = place;
        this.checkedIn = checkedIn;
        this.codec = codec;
        this.check = check;
    }

    // What generated code adds has the names of components, so there is no method that it could see.

    NestedPlace place() {
        return place;
    }

    AttributeCodec<V> codec() {
        return codec;
    }

    /** Checks a value, as far as the value alone is concerned. */
    void check(V value, Violations violations) {
        violations.nested(checkedIn, value, check);
    }

    /** Whether a value is stored as absent. */
    boolean isStoredAsAbsent(V value) {
        return false;
    }

    /** Shows the way to the component, and no key of a map. */
    @Override
    public final String toString() {
        return place.toString();
    }
}
