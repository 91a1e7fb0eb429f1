package dev.singlet.runtime;

import dev.singlet.InvalidKeyException;
import org.jspecify.annotations.Nullable;

/**
 * Writes one key attribute, piece by piece, as its template says.
 *
 * <p>Every method returns a new writer, so an unfinished one can serve as the prefix of several keys. Literals are
 * written as they are: the template has been checked when it was compiled. A component of variable width must be
 * followed by a literal that starts with {@code #}, or by nothing.
 *
 * <pre>{@code
 * KeyWriter.partition("Chat", "pk").literal("CHAT#").component("chatId", chatId, KeyFormat.STRING).finish();
 * }</pre>
 */
public final class KeyWriter {

    /** The largest sort key that DynamoDB takes, in UTF-8 bytes. */
    static final int MAX_SORT_BYTES = 1024;

    static final int MAX_PARTITION_BYTES = 2048;
    private static final int MAX_BYTES_PER_CHAR = 3;

    private final String entity;
    private final String attribute;
    private final boolean partition;
    private final String text;

    private KeyWriter(String entity, String attribute, boolean partition, String text) {
        this.entity = entity;
        this.attribute = attribute;
        this.partition = partition;
        this.text = text;
    }

    /**
     * Starts a partition key: at most 2048 bytes, with no empty component.
     *
     * @param entity the entity's name, for messages
     * @param attribute the key attribute's name, for messages
     * @return the writer of an empty key
     */
    public static KeyWriter partition(String entity, String attribute) {
        return new KeyWriter(entity, attribute, true, "");
    }

    /**
     * Starts a sort key: at most 1024 bytes; components may be empty.
     *
     * @param entity the entity's name, for messages
     * @param attribute the key attribute's name, for messages
     * @return the writer of an empty key
     */
    public static KeyWriter sort(String entity, String attribute) {
        return new KeyWriter(entity, attribute, false, "");
    }

    /**
     * Adds a literal of the template, unchanged.
     *
     * @param literal the text, without <code>$</code>, <code>&#123;</code> and <code>&#125;</code>
     * @return the longer key
     */
    public KeyWriter literal(String literal) {
        return new KeyWriter(entity, attribute, partition, text + literal);
    }

    /**
     * Adds a component's value, encoded.
     *
     * @param component the component's name, for messages
     * @param value the value; null is refused
     * @param format how to encode it
     * @param <T> the component's type
     * @return the longer key
     * @throws InvalidKeyException if the value is null, has no text in this format, or is empty in a partition key
     */
    public <T> KeyWriter component(String component, @Nullable T value, KeyFormat<T> format) {
        KeyPlace place = place(component);
        if (value == null) {
            throw place.cannotWrite("is null. Give it a value; every component of a key needs one.");
        }
        String encoded = format.encode(value, place);
        if (partition && encoded.isEmpty()) {
            throw place.cannotWrite("is empty. Give it at least one character; a partition key needs that.");
        }
        return new KeyWriter(entity, attribute, partition, text + encoded);
    }

    /**
     * The key.
     *
     * @return the text to store
     * @throws InvalidKeyException if the key is empty, or has more than 2048 (partition) or 1024 (sort) UTF-8 bytes
     */
    public String finish() {
        if (text.isEmpty()) {
            throw new InvalidKeyException("Key attribute " + attribute + " of " + entity
                    + " would be empty, and DynamoDB takes no empty key. Give one of its components a value.");
        }
        return prefix();
    }

    /** What has been written so far, as a part of a longer key. */
    String prefix() {
        int max = partition ? MAX_PARTITION_BYTES : MAX_SORT_BYTES;
        if (text.length() > max / MAX_BYTES_PER_CHAR && KeyUtf8.length(text) > max) {
            throw new InvalidKeyException("Key attribute " + attribute + " of " + entity + " would have more than "
                    + max + " bytes in UTF-8, which DynamoDB does not take. Shorten the components it is made of.");
        }
        return text;
    }

    KeyPlace place(String component) {
        return new KeyPlace(entity, attribute, component);
    }
}
