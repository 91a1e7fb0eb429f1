package dev.singlet.runtime;

import dev.singlet.AsyncIndexQuery;
import dev.singlet.AsyncQuery;
import dev.singlet.EntityKey;

/**
 * The base of the generated stages of an asynchronous query of an index.
 *
 * @param <T> the entity
 * @param <K> the key of the entity
 * @param <F> the fields of the entity
 */
public abstract class AsyncEntityIndexQuery<T, K extends EntityKey, F> extends AsyncEntityQuery<T, F>
        implements AsyncIndexQuery<T, K, F> {

    private final AsyncKeyQuery<T, F> query;

    /**
     * Called by generated code.
     *
     * @param query the query of this stage
     */
    protected AsyncEntityIndexQuery(AsyncKeyQuery<T, F> query) {
        super(query);
        this.query = query;
    }

    @Override
    public final AsyncQuery<K, F> keys() {
        return query.keys();
    }

    @Override
    public final AsyncQuery<T, F> hydrate() {
        return query.hydrate();
    }
}
