package dev.singlet.runtime;

import dev.singlet.Condition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an item begins with that an update creates, besides what the update sets. Filled by generated code. Not for use by
 * several threads.
 */
public final class NewItem {

    private final Entity<?, ?, ?> entity;
    private final Map<String, String> required = new LinkedHashMap<>();
    private final Map<String, AttributeValue> values = new LinkedHashMap<>();

    NewItem(Entity<?, ?, ?> entity) {
        this.entity = entity;
    }

    /**
     * Gives the item an attribute that the library keeps, or that is part of its key. An item that exists keeps its own.
     *
     * @param attribute the stored name
     * @param value the value
     * @param codec the value's codec
     * @param <T> the type of the value
     */
    public <T> void set(String attribute, T value, AttributeCodec<T> codec) {
        ItemWriter writer = new ItemWriter(entity.name());
        writer.put(attribute, value, codec);
        values.putAll(writer.item());
    }

    /**
     * Gives the item a key attribute of an index. An item that exists keeps its own.
     *
     * @param attribute the stored name
     * @param key the key, or null if a component is absent
     */
    public void setKey(String attribute, @Nullable String key) {
        if (key != null) {
            values.put(attribute, AttributeValue.fromS(key));
        }
    }

    /**
     * Demands that the update itself sets a component.
     *
     * @param component the component, for messages
     * @param attribute its stored name
     */
    public void require(String component, String attribute) {
        required.put(attribute, component);
    }

    /**
     * Adds to the changes what a new item needs.
     *
     * @throws IllegalStateException if required components are not set
     */
    void complete(AttributeChanges changes) {
        String missing = required.entrySet().stream()
                .filter(component -> !changes.concern(component.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("An update of " + entity.name() + " that may create the item sets no "
                    + missing + ". A new item needs all that is required: set it, or leave out orCreate().");
        }
        changes.set(entity.table().schema().typeAttribute(), entity.name(), AttributeCodec.STRING);
        values.forEach((attribute, value) -> {
            if (!changes.concern(attribute)) {
                changes.make(attribute, new AttributeChange.Default(value));
            }
        });
    }

    /** That there is no item, or one that fulfils a condition. */
    Condition condition(Condition existing) {
        return entity.isAbsent().or(existing);
    }

    /** Names the entity. */
    @Override
    public String toString() {
        return "NewItem[" + entity.name() + "]";
    }
}
