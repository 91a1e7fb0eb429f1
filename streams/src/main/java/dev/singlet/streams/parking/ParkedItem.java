package dev.singlet.streams.parking;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item with parked changes.
 *
 * @param id names it within the parking lot: 64 hexadecimal digits that are made of its key
 * @param key the attributes of its primary key, as they are stored; unmodifiable
 * @param since when its first change was parked
 * @param attempts how often that change had failed
 * @param failure the name of the class of what that change failed with at last
 */
public record ParkedItem(String id, Map<String, AttributeValue> key, Instant since, int attempts, String failure) {

    /** Makes a copy of the key. */
    public ParkedItem {
        Objects.requireNonNull(id, "id");
        key = Map.copyOf(key);
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(failure, "failure");
    }

    /** Shows what happened, and no value of the item. */
    @Override
    public String toString() {
        return "ParkedItem[since=" + since + ", attempts=" + attempts + ", failure=" + failure + "]";
    }
}
