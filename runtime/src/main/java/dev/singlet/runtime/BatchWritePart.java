package dev.singlet.runtime;

import dev.singlet.BatchAction;
import dev.singlet.Condition;
import dev.singlet.EntityKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** A put or a deletion as a batch sends it. */
record BatchWritePart(ItemId item, Object given, EntityKey key, WriteRequest request) implements BatchPart {

    /** An action that is made by {@link AsyncEntityOperations}. */
    interface Source extends BatchAction {

        /** The entity that is written. */
        Entity<?, ?, ?> entity();

        /**
         * Returns the part.
         *
         * @param given what to hand back if it is left
         * @throws IllegalArgumentException if the action has a condition
         */
        BatchWritePart batchPart(Object given);
    }

    /** @throws IllegalArgumentException if there is a condition; the types of actions do not let that happen */
    static void requireNone(@Nullable Condition condition, Entity<?, ?, ?> entity) {
        if (condition != null) {
            throw new IllegalArgumentException(
                    "A batch has no conditions, but an action on " + entity.name() + " has one. Use a transaction.");
        }
    }

    static BatchWritePart put(ItemId item, Map<String, AttributeValue> attributes, Object given, EntityKey key) {
        WriteRequest request =
                WriteRequest.builder().putRequest(put -> put.item(attributes)).build();
        return new BatchWritePart(item, given, key, request);
    }

    static BatchWritePart deletion(ItemId item, Object given, EntityKey key) {
        WriteRequest request = WriteRequest.builder()
                .deleteRequest(deletion -> deletion.key(item.key()))
                .build();
        return new BatchWritePart(item, given, key, request);
    }

    @Override
    public String kind() {
        return item.table();
    }

    boolean isDeletion() {
        return request.deleteRequest() != null;
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "BatchWritePart";
    }
}
