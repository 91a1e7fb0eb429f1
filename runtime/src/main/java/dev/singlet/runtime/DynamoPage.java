package dev.singlet.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What one request of a query or a scan has returned.
 *
 * @param items the items; empty if they were only to be counted
 * @param count the number of items
 * @param lastKey where to go on, or null if the result ends here: the only sign of an end
 */
record DynamoPage(
        List<Map<String, AttributeValue>> items,
        int count,
        @Nullable Map<String, AttributeValue> lastKey) {

    // The SDK gives an empty map, never null, for an absent LastEvaluatedKey.
    static DynamoPage of(List<Map<String, AttributeValue>> items, int count, Map<String, AttributeValue> lastKey) {
        return new DynamoPage(items, count, lastKey.isEmpty() ? null : lastKey);
    }

    /** Shows the number of items, and no value. */
    @Override
    public String toString() {
        return "DynamoPage[count=" + count + "]";
    }
}
