package dev.singlet;

/**
 * An asynchronous query of an index, which may be asked for the keys of the items instead of the items.
 *
 * @param <T> the type of the results
 * @param <K> the key of the entity
 * @param <F> the fields of the entity
 */
public interface AsyncIndexQuery<T, K extends EntityKey, F> extends AsyncQuery<T, F> {

    /**
     * Reads the primary keys of the items alone, from the index. An item that was deleted a moment ago may still have its
     * key there.
     *
     * @return the query for keys
     */
    AsyncQuery<K, F> keys();

    /**
     * Reads the items from the table: the keys from the index, and by these the items as they are now, by {@code
     * BatchGetItem} requests of up to 100. They come in the order of the index. Those that were deleted since are left
     * out; those that have changed since come all the same, even if the index would list them elsewhere now.
     *
     * @return the query for whole items, whose filter is on what the index holds
     */
    AsyncQuery<T, F> hydrate();
}
