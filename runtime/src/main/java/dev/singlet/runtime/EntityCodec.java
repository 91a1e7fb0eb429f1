package dev.singlet.runtime;

import dev.singlet.EntityKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts between a record and its item: the base of what is generated for an entity.
 *
 * @param <T> the entity
 * @param <K> the entity's key
 */
public abstract class EntityCodec<T, K extends EntityKey> extends RecordCodec<T> {

    private final String entity;
    private final Class<T> type;

    /**
     * Called by generated code.
     *
     * @param entity the name under which the entity's items are stored
     * @param type the record
     */
    protected EntityCodec(String entity, Class<T> type) {
        this.entity = entity;
        this.type = type;
    }

    /**
     * Returns the name under which the entity's items are stored.
     *
     * @return the value of the type attribute
     */
    public final String entity() {
        return entity;
    }

    /** The record, by which a caller names the entity. */
    final Class<T> type() {
        return type;
    }

    /**
     * Returns whether plain reads by key may be answered by a cache.
     *
     * @return true if the entity asks for it
     */
    public boolean isCached() {
        return false;
    }

    /**
     * Writes the keys of the indexes; one of which a component is absent is absent.
     *
     * @param value the record
     * @param item takes the attributes
     * @throws dev.singlet.InvalidKeyException if a component cannot be part of a key
     */
    public abstract void writeIndexKeys(T value, ItemWriter item);

    /**
     * Returns the primary key of a record.
     *
     * @param value the record
     * @return its key
     */
    public abstract K keyOf(T value);

    /**
     * Reads a primary key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key, or null if the table has none
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not a key of this entity
     */
    public abstract K parseKey(String partition, @Nullable String sort);

    /**
     * Fills in the values that the library keeps.
     *
     * @param value the record as the program made it
     * @param generated makes the values
     * @return the record to be stored: the given one unless the entity has such values
     */
    public T complete(T value, GeneratedValues generated) {
        return value;
    }

    /**
     * Returns the attribute that holds the time at which items of the entity expire.
     *
     * @return the attribute, or null if they do not expire
     */
    public @Nullable String timeToLive() {
        return null;
    }

    /**
     * Returns the attribute that counts the writes of an item.
     *
     * @return the stored name of the {@code @Version} component, or null if the entity has none
     */
    public @Nullable String versionAttribute() {
        return null;
    }

    /**
     * Returns the version that a record carries.
     *
     * @param value the record
     * @return the value of the {@code @Version} component; 0 or null if the record has not been stored yet, or if the
     *     entity has no such component
     */
    public @Nullable Long versionOf(T value) {
        return null;
    }

    /**
     * Returns the unique constraints of the entity.
     *
     * @return one for each {@code @Unique}
     */
    public List<UniqueConstraint> uniqueConstraints() {
        return List.of();
    }

    @Override
    public abstract void validate(T value, Violations violations);

    /** Names the entity. */
    @Override
    public final String toString() {
        return "EntityCodec[" + entity + "]";
    }
}
