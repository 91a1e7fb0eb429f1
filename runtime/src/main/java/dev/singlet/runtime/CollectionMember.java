package dev.singlet.runtime;

/**
 * An entity of an item collection.
 *
 * @param <T> the entity
 */
public final class CollectionMember<T> {

    private final Class<T> type;
    private final EntityCodec<T, ?> codec;
    private final KeyRange range;

    private CollectionMember(Class<T> type, EntityCodec<T, ?> codec, KeyRange range) {
        this.type = type;
        this.codec = codec;
        this.range = range;
    }

    /**
     * Called by generated code.
     *
     * @param type the record
     * @param codec the entity's codec
     * @param range the sort keys that items of the entity can have in the partition
     * @param <T> the entity
     * @return the member
     */
    public static <T> CollectionMember<T> of(Class<T> type, EntityCodec<T, ?> codec, KeyRange range) {
        return new CollectionMember<>(type, codec, range);
    }

    EntityCodec<T, ?> codec() {
        return codec;
    }

    KeyRange range() {
        return range;
    }

    boolean isA(Class<?> supertype) {
        return supertype.isAssignableFrom(type);
    }

    /** Names the entity. */
    @Override
    public String toString() {
        return "CollectionMember[" + codec.entity() + "]";
    }
}
