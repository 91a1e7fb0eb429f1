package dev.singlet.runtime;

import dev.singlet.EntityKey;
import dev.singlet.IndexQuery;
import dev.singlet.Query;

/**
 * The base of the generated stages of a query of an index.
 *
 * @param <T> the entity
 * @param <K> the key of the entity
 * @param <F> the fields of the entity
 */
public abstract class EntityIndexQuery<T, K extends EntityKey, F> extends EntityQuery<T, F>
        implements IndexQuery<T, K, F> {

    private final KeyQuery<T, F> query;

    /**
     * Called by generated code.
     *
     * @param query the query of this stage
     */
    protected EntityIndexQuery(KeyQuery<T, F> query) {
        super(query);
        this.query = query;
    }

    @Override
    public final Query<K, F> keys() {
        return query.keys();
    }

    @Override
    public final Query<T, F> hydrate() {
        return query.hydrate();
    }
}
