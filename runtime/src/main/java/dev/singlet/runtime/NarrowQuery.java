package dev.singlet.runtime;

import dev.singlet.EntityKey;
import dev.singlet.Projection;
import dev.singlet.Query;
import java.util.Map;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The base of the generated types of a query of an index that does not hold whole items. What is to be read has to be
 * said first; the result is a query that can be refined.
 *
 * @param <T> the entity
 * @param <K> the key of the entity
 * @param <F> the fields of the entity
 */
public abstract class NarrowQuery<T, K extends EntityKey, F> {

    private final KeyQuery<T, F> query;

    /**
     * Called by generated code.
     *
     * @param query the query of this stage
     */
    protected NarrowQuery(KeyQuery<T, F> query) {
        this.query = query;
    }

    /**
     * Returns the query with another condition on the sort key.
     *
     * @param range the condition, which takes the place of this stage's
     * @return the query: the result, or what the next stage is made of
     */
    protected final KeyQuery<T, F> narrow(KeyRange range) {
        return query.in(range);
    }

    /**
     * Reads a partial view.
     *
     * @param projection the generated projection, of which the index holds every component
     * @param completion adds the attributes that the keys of an item tell
     * @param <P> the view
     * @return the query for views
     */
    protected final <P> Query<P, F> view(
            Projection<T, P> projection, UnaryOperator<Map<String, AttributeValue>> completion) {
        return query.view(projection, completion);
    }

    /**
     * Reads the primary keys of the items alone, from the index. An item that was deleted a moment ago may still have its
     * key there.
     *
     * @return the query for keys
     */
    public final Query<K, F> keys() {
        return query.keys();
    }

    /**
     * Reads the items from the table: the keys from the index, and by these the items as they are now, by {@code
     * BatchGetItem} requests of up to 100. They come in the order of the index. Those that were deleted since are left
     * out; those that have changed since come all the same, even if the index would list them elsewhere now.
     *
     * @return the query for whole items, whose filter is on what the index holds
     */
    public final Query<T, F> hydrate() {
        return query.hydrate();
    }

    /**
     * Counts the items. DynamoDB reads, and charges for, all that it counts.
     *
     * @return the number of items
     */
    public final long count() {
        return query.count();
    }

    /** Names the entity. */
    @Override
    public final String toString() {
        return query.toString();
    }
}
