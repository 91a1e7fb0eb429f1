package dev.singlet;

import org.jspecify.annotations.Nullable;

/**
 * The primary key of an item, as generated for each entity.
 *
 * <p>Two keys of one entity are equal exactly when they name the same item. {@code toString} names the entity alone,
 * as a key can hold what must not be logged.
 */
public interface EntityKey {

    /**
     * Returns the partition key as it is stored.
     *
     * @return 1 to 2048 bytes of UTF-8
     * @throws InvalidKeyException if a component cannot be part of a key
     */
    String partition();

    /**
     * Returns the sort key as it is stored.
     *
     * @return 1 to 1024 bytes of UTF-8, or null if the table has no sort key
     * @throws InvalidKeyException if a component cannot be part of a key
     */
    @Nullable
    String sort();
}
