package dev.singlet.expression;

import dev.singlet.ItemEncodingException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes the stored form of a value.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface ValueEncoder<T> {

    /**
     * Returns the stored form.
     *
     * @param value the value, not null
     * @return the attribute value
     * @throws ItemEncodingException if DynamoDB cannot hold the value
     */
    AttributeValue encode(T value);
}
