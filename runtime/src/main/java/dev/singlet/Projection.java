package dev.singlet;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A partial view of an entity, as generated for a record annotated with {@code @Projection}.
 *
 * @param <T> the entity
 * @param <P> the view
 */
public interface Projection<T, P> {

    /**
     * Returns the names of the attributes to read.
     *
     * @return the stored names of the view's components, each once
     */
    List<String> attributes();

    /**
     * Reads the view from the attributes of an item; others are passed over.
     *
     * @param item the attributes by their names
     * @return the view
     * @throws ItemDecodingException if an attribute is missing or has another type
     */
    P decode(Map<String, AttributeValue> item);
}
