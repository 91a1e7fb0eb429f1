package dev.singlet.runtime;

import dev.singlet.GetAction;
import dev.singlet.GetResults;
import dev.singlet.ItemNotFoundException;
import dev.singlet.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items that several actions have read, decoded. */
final class ReadItems implements GetResults {

    private final Map<ReadingItem<?, ?>, Optional<?>> records = new LinkedHashMap<>();

    /**
     * Decodes items.
     *
     * @param items those that there are
     * @throws dev.singlet.ItemDecodingException if an item is not of the entity that its action reads
     */
    ReadItems(List<ReadingItem<?, ?>> actions, Map<ItemId, Map<String, AttributeValue>> items) {
        for (ReadingItem<?, ?> action : actions) {
            records.computeIfAbsent(
                    action, read -> Optional.ofNullable(items.get(read.item())).flatMap(read::decode));
        }
    }

    long count() {
        return records.values().stream().filter(Optional::isPresent).count();
    }

    // An action of this type has been decoded by the codec of this type.
    @SuppressWarnings("unchecked")
    @Override
    public <T> Optional<T> find(GetAction<T> action) {
        Optional<?> read = records.get(ReadingItem.of(action));
        if (read == null) {
            throw new IllegalArgumentException("This action was not executed: " + action + ".");
        }
        return (Optional<T>) read;
    }

    @Override
    public <T> T get(GetAction<T> action) {
        return find(action)
                .orElseThrow(() -> new ItemNotFoundException(
                        Operation.GET, ReadingItem.of(action).entity().name()));
    }

    @Override
    public <T> List<T> all(Class<T> type) {
        return records.values().stream()
                .flatMap(Optional::stream)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "GetResults";
    }
}
