package dev.singlet.runtime;

import dev.singlet.ItemEncodingException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Takes the attributes of an item, or of a document nested in one. Not for use by several threads. */
public final class ItemWriter {

    private final String entity;
    private final Map<String, AttributeValue> item = new LinkedHashMap<>();

    /**
     * Creates a writer without attributes.
     *
     * @param entity the entity, for messages
     */
    public ItemWriter(String entity) {
        this.entity = entity;
    }

    /** The writer of a document; what holds it will say where it is. */
    static ItemWriter nested() {
        return new ItemWriter("");
    }

    /**
     * Writes a value that is required.
     *
     * @param attribute the stored name
     * @param value the value
     * @param codec encodes the value
     * @param <T> the type of the value
     * @throws ItemEncodingException if the value is null, or if DynamoDB cannot hold it
     */
    public <T> void put(String attribute, @Nullable T value, AttributeCodec<T> codec) {
        if (value == null) {
            throw new ItemEncodingException(entity, attribute, "it is null, but is required");
        }
        try {
            item.put(attribute, codec.encode(value));
        } catch (ItemEncodingException e) {
            throw e.within(entity, attribute);
        }
    }

    /**
     * Writes a value that may be absent.
     *
     * @param attribute the stored name
     * @param value the value, or null to write nothing
     * @param codec encodes the value
     * @param <T> the type of the value
     * @throws ItemEncodingException if DynamoDB cannot hold the value
     */
    public <T> void putIfPresent(String attribute, @Nullable T value, AttributeCodec<T> codec) {
        if (value != null) {
            put(attribute, value, codec);
        }
    }

    /**
     * Writes a set; nothing if it is empty or null, as DynamoDB has no empty sets.
     *
     * @param attribute the stored name
     * @param value the set
     * @param codec encodes the set
     * @param <E> the type of the elements
     * @throws ItemEncodingException if DynamoDB cannot hold an element
     */
    public <E> void putSet(String attribute, @Nullable Set<E> value, AttributeCodec<Set<E>> codec) {
        if (value != null && !value.isEmpty()) {
            put(attribute, value, codec);
        }
    }

    /**
     * Writes a key attribute of an index.
     *
     * @param attribute the name of the key attribute
     * @param key the key, or null to keep the item out of the index
     */
    public void putIndexKey(String attribute, @Nullable String key) {
        if (key != null) {
            item.put(attribute, AttributeValue.fromS(key));
        }
    }

    /**
     * Returns what was written.
     *
     * @return the attributes by their names, in the order of writing; unmodifiable, and shows what is written later
     */
    public Map<String, AttributeValue> item() {
        return Collections.unmodifiableMap(item);
    }

    /** Shows the number of attributes, and no value. */
    @Override
    public String toString() {
        return "ItemWriter[attributes=" + item.size() + "]";
    }
}
