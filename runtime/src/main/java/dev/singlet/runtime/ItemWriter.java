package dev.singlet.runtime;

import dev.singlet.ItemEncodingException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Takes the attributes of an item, or of a document nested in one. Not for use by several threads. */
public final class ItemWriter {

    private final int depth;
    private final Map<String, AttributeValue> item = new LinkedHashMap<>();
    private String entity;

    /**
     * Creates a writer without attributes.
     *
     * @param entity the entity, for messages
     */
    public ItemWriter(String entity) {
        this(entity, 0);
    }

    private ItemWriter(String entity, int depth) {
        this.entity = entity;
        this.depth = depth;
    }

    /**
     * The writer of a document; what holds it will say where it is.
     *
     * @param depth the number of documents, lists and maps around its attributes, the document among them
     */
    static ItemWriter nested(int depth) {
        return new ItemWriter("", depth);
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
            item.put(attribute, codec.encode(value, depth));
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
     * Writes what an {@code Optional} holds; nothing if it is empty.
     *
     * @param attribute the stored name
     * @param value the {@code Optional}
     * @param codec encodes the value
     * @param <T> the type of the value
     * @throws ItemEncodingException if the {@code Optional} itself is null, or if DynamoDB cannot hold the value
     */
    @SuppressWarnings("NullableOptional") // What a record holds may be null in spite of its type.
    public <T> void putOptional(String attribute, @Nullable Optional<T> value, AttributeCodec<T> codec) {
        if (value == null) {
            throw new ItemEncodingException(entity, attribute, "its Optional is null, and should be empty");
        }
        putIfPresent(attribute, value.orElse(null), codec);
    }

    /**
     * Writes a set; nothing if it is empty, as DynamoDB has no empty sets.
     *
     * @param attribute the stored name
     * @param value the set
     * @param codec encodes the set
     * @param <E> the type of the elements
     * @throws ItemEncodingException if the set is null, or if DynamoDB cannot hold an element
     */
    public <E> void putSet(String attribute, @Nullable Set<E> value, AttributeCodec<Set<E>> codec) {
        if (value == null || !value.isEmpty()) {
            put(attribute, value, codec);
        }
    }

    /**
     * Writes which of the types of a sealed document this is. What is refused afterwards is told of that type.
     *
     * @param attribute the stored name of the type attribute
     * @param type the name of the type
     */
    public void putType(String attribute, String type) {
        if (!entity.isEmpty()) {
            entity = type;
        }
        item.put(attribute, AttributeValue.fromS(type));
    }

    /**
     * Writes the version of a document's form.
     *
     * @param attribute the stored name of the version attribute
     * @param version the version, from 2 on: what has no version is of the first
     */
    public void putVersion(String attribute, int version) {
        item.put(attribute, AttributeValue.fromN(Integer.toString(version)));
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
