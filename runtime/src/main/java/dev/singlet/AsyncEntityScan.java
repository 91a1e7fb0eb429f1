package dev.singlet;

import java.util.function.Function;

/**
 * A scan of a table for the items of one entity.
 *
 * @param <T> the type of the results
 * @param <F> the fields of the entity
 */
public interface AsyncEntityScan<T, F> extends AsyncScan<T> {

    /**
     * Keeps only those items that fulfil a condition; with an earlier filter, those that fulfil both. DynamoDB reads,
     * and charges for, what the filter then drops.
     *
     * @param filter makes the condition from the entity's fields
     * @return the refined scan
     */
    AsyncEntityScan<T, F> filter(Function<F, Condition> filter);

    /**
     * Reads a partial view of the items, and only its attributes. That saves transfer, but costs the same.
     *
     * @param projection the generated projection
     * @param <P> the view
     * @return the scan for views
     */
    <P> AsyncEntityScan<P, F> as(Projection<T, P> projection);

    @Override
    AsyncEntityScan<T, F> consistently();

    @Override
    AsyncEntityScan<T, F> limit(int limit);

    @Override
    AsyncEntityScan<T, F> startAfter(Cursor cursor);

    @Override
    AsyncEntityScan<T, F> cursorContext(String context);

    @Override
    AsyncEntityScan<T, F> segment(int segment, int segments);
}
