package dev.singlet.runtime;

import dev.singlet.ItemDecodingException;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item of an index, to which generated code adds the attributes that its keys tell. Not for use by several threads. */
public final class IndexItem {

    private final String entity;
    private final Map<String, AttributeValue> attributes;

    /**
     * Starts with what the index holds.
     *
     * @param entity the entity's name, for messages
     * @param attributes the attributes of the item
     */
    public IndexItem(String entity, Map<String, AttributeValue> attributes) {
        this.entity = entity;
        this.attributes = new HashMap<>(attributes);
    }

    /**
     * Starts to read a key. What the reader refuses is the key of another entity.
     *
     * @param attribute the key attribute
     * @return the reader of the key
     * @throws ItemDecodingException if the item has no such key
     */
    public KeyReader key(String attribute) {
        AttributeValue key = attributes.get(attribute);
        if (key == null || key.s() == null) {
            throw new ItemDecodingException(entity, attribute, "the key is missing, or no text");
        }
        return new KeyReader(entity, attribute, key.s());
    }

    /**
     * Adds an attribute.
     *
     * @param attribute the stored name
     * @param value the value that a key tells
     * @param codec the codec of the attribute
     * @param <T> the type of the value
     */
    public <T> void put(String attribute, T value, AttributeCodec<T> codec) {
        attributes.put(attribute, codec.encode(value));
    }

    /**
     * Returns the item.
     *
     * @return what the index holds, and what was added
     */
    public Map<String, AttributeValue> attributes() {
        return attributes;
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "IndexItem[" + entity + "]";
    }
}
