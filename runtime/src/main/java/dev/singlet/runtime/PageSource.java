package dev.singlet.runtime;

import dev.singlet.Cursor;
import dev.singlet.InvalidCursorException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The requests of one query or scan.
 *
 * @param <T> what an item is read as
 */
interface PageSource<T> {

    /** Whether no item can match, so that nothing is to be sent. */
    boolean isEmpty();

    /** Whether DynamoDB drops some of the items that it reads. */
    boolean isFiltered();

    /** The most results wanted, or null for all. */
    @Nullable
    Integer limit();

    /**
     * Where to begin.
     *
     * @return the key to start after, or null for the beginning
     * @throws InvalidCursorException if the cursor given is not one of this query or scan
     */
    @Nullable
    Map<String, AttributeValue> startKey();

    /**
     * Sends one request.
     *
     * @param startKey the key to start after, or null for the beginning
     * @param readLimit the most items to read before the filter, or null for as many as fit
     * @param countOnly whether the items themselves are not needed
     */
    CompletableFuture<DynamoPage> read(
            OperationRun run,
            @Nullable Map<String, AttributeValue> startKey,
            @Nullable Integer readLimit,
            boolean countOnly);

    /** Reads an item. */
    T decode(Map<String, AttributeValue> item);

    /** Makes the cursor that starts after an item: from the item, or from its keys alone. */
    Cursor cursorAfter(Map<String, AttributeValue> item);

    /** What listeners are told of this query or scan. */
    OperationRun.Subject subject(boolean countOnly);

    TableContext table();
}
