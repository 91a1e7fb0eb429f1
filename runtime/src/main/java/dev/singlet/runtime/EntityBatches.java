package dev.singlet.runtime;

import dev.singlet.ConstraintViolationException;
import dev.singlet.ConstraintViolationException.Violation;
import dev.singlet.EntityKey;
import dev.singlet.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads and writes many items of one entity. */
record EntityBatches<T, K extends EntityKey>(Entity<T, K, ?> entity) {

    CompletableFuture<Map<K, T>> findAll(Iterable<? extends K> keys, boolean consistent, boolean expired) {
        Map<K, ItemId> items = new LinkedHashMap<>();
        List<BatchReadPart> parts = new ArrayList<>();
        for (K key : Objects.requireNonNull(keys, "keys")) {
            ItemId item = entity.itemId(key);
            items.put(key, item);
            parts.add(new BatchReadPart(item, key, key, entity.readMode(consistent)));
        }
        return BatchRead.execute(
                entity.table(), subject(Operation.FIND_ALL), parts, found -> decode(items, found, expired), Map::size);
    }

    private Map<K, T> decode(Map<K, ItemId> items, Map<ItemId, Map<String, AttributeValue>> found, boolean expired) {
        Map<K, T> records = new LinkedHashMap<>();
        items.forEach((key, item) -> {
            Map<String, AttributeValue> attributes = found.get(item);
            if (attributes != null && (expired || entity.isThere(attributes))) {
                records.put(key, entity.decode(attributes));
            }
        });
        return Collections.unmodifiableMap(records);
    }

    CompletableFuture<List<T>> putAll(Iterable<? extends T> records) {
        List<T> complete = completeAll(records);
        List<BatchWritePart> parts = complete.stream().map(this::put).toList();
        return BatchWrite.execute(entity.table(), subject(Operation.PUT_ALL), parts)
                .thenApply(done -> complete);
    }

    CompletableFuture<Void> deleteAll(Iterable<? extends K> keys) {
        List<BatchWritePart> parts = new ArrayList<>();
        for (K key : Objects.requireNonNull(keys, "keys")) {
            parts.add(BatchWritePart.deletion(entity.itemId(key), key, key));
        }
        return BatchWrite.execute(entity.table(), subject(Operation.DELETE_ALL), parts);
    }

    private BatchWritePart put(T item) {
        K key = entity.codec().keyOf(item);
        return BatchWritePart.put(entity.itemId(key), entity.item(item), item, key);
    }

    // All violations are told at once: whoever imports a thousand records does not want to find them one by one.
    private List<T> completeAll(Iterable<? extends T> records) {
        GeneratedValues generated = entity.newGeneratedValues();
        List<T> complete = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        int index = 0;
        for (T item : Objects.requireNonNull(records, "records")) {
            try {
                complete.add(entity.complete(Operation.PUT_ALL, item, generated));
            } catch (ConstraintViolationException invalid) {
                String place = "[" + index + "].";
                invalid.violations()
                        .forEach(violation ->
                                violations.add(new Violation(place + violation.component(), violation.constraint())));
            }
            index++;
        }
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(Operation.PUT_ALL, entity.name(), violations);
        }
        return Collections.unmodifiableList(complete);
    }

    private OperationRun.Subject subject(Operation operation) {
        return OperationRun.Subject.entity(operation, entity.name());
    }
}
