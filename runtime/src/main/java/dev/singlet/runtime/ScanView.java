package dev.singlet.runtime;

import dev.singlet.Condition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a scan picks out of a table, and what it reads an item as. Immutable.
 *
 * @param <T> what an item is read as
 */
interface ScanView<T> {

    /** What DynamoDB is to pick out. */
    Condition filter();

    /** Whether the filter lets items pass that {@link #accepts} drops, as no condition can tell them. */
    boolean isFilterLoose();

    /** Whether an item that has passed the filter is one of those wanted. Looks at its keys and its type alone. */
    boolean accepts(Map<String, AttributeValue> item);

    /** Reads an item. */
    T decode(Map<String, AttributeValue> item);

    /** The attributes to read besides keys and type, or null for all. */
    @Nullable
    List<String> attributes();

    /** Adds to what cursors are bound to which items are picked out. */
    void bind(CursorDigest digest);

    /** The entity, if there is only one. */
    Optional<String> entity();
}
