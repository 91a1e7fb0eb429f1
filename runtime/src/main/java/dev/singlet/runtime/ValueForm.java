package dev.singlet.runtime;

import dev.singlet.ItemDecodingException;
import dev.singlet.ItemEncodingException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The working half of an {@link AttributeCodec}. What it throws tells where within the value the problem is; who calls
 * it adds where the value is.
 */
interface ValueForm<T> {

    /** The type of the attribute. */
    AttributeValue.Type type();

    /** What is stored, for messages, as in {@code S (a UUID)}. */
    String description();

    AttributeValue encode(T value);

    /**
     * Encodes a value that lies within others.
     *
     * @param depth the number of documents, lists and maps around the value
     */
    default AttributeValue encode(T value, int depth) {
        return encode(value);
    }

    /** Decodes an attribute value of {@link #type}. */
    T decode(AttributeValue stored);

    static ItemEncodingException refused(String problem) {
        return new ItemEncodingException("", "", problem);
    }

    /** What {@code stored} is where another form was expected. */
    default ItemDecodingException unexpected(String found) {
        return new ItemDecodingException("", "", "expected " + description() + ", found " + found);
    }
}
