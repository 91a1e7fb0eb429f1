package dev.singlet.runtime;

import dev.singlet.EntityKey;

/**
 * A query of an index whose sort key cannot be narrowed further.
 *
 * @param <T> the entity
 * @param <K> the key of the entity
 * @param <F> the fields of the entity
 */
public final class IndexKeyQuery<T, K extends EntityKey, F> extends EntityIndexQuery<T, K, F> {

    /**
     * Called by generated code.
     *
     * @param query the query
     */
    public IndexKeyQuery(KeyQuery<T, F> query) {
        super(query);
    }
}
