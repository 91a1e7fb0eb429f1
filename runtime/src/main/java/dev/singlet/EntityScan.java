package dev.singlet;

import java.util.function.Function;

/**
 * A scan of a table for the items of one entity.
 *
 * @param <T> the type of the results
 * @param <F> the fields of the entity
 */
public interface EntityScan<T, F> extends Scan<T> {

    /**
     * Keeps only those items that fulfil a condition; with an earlier filter, those that fulfil both. DynamoDB reads,
     * and charges for, what the filter then drops.
     *
     * @param filter makes the condition from the entity's fields
     * @return the refined scan
     */
    EntityScan<T, F> filter(Function<F, Condition> filter);

    /**
     * Reads a partial view of the items, and only its attributes. That saves transfer, but costs the same.
     *
     * @param projection the generated projection
     * @param <P> the view
     * @return the scan for views
     */
    <P> EntityScan<P, F> as(Projection<T, P> projection);

    @Override
    EntityScan<T, F> consistently();

    @Override
    EntityScan<T, F> limit(int limit);

    @Override
    EntityScan<T, F> startAfter(Cursor cursor);

    @Override
    EntityScan<T, F> cursorContext(String context);

    @Override
    EntityScan<T, F> segment(int segment, int segments);
}
