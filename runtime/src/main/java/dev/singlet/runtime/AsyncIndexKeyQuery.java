package dev.singlet.runtime;

import dev.singlet.EntityKey;

/**
 * An asynchronous query of an index whose sort key cannot be narrowed further.
 *
 * @param <T> the entity
 * @param <K> the key of the entity
 * @param <F> the fields of the entity
 */
public final class AsyncIndexKeyQuery<T, K extends EntityKey, F> extends AsyncEntityIndexQuery<T, K, F> {

    /**
     * Called by generated code.
     *
     * @param query the query
     */
    public AsyncIndexKeyQuery(AsyncKeyQuery<T, F> query) {
        super(query);
    }
}
