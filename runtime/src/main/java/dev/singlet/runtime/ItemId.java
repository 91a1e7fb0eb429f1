package dev.singlet.runtime;

import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The one item that an action is about.
 *
 * @param table the name of the table, as requests give it
 * @param key the key attributes of the item
 */
record ItemId(String table, Map<String, AttributeValue> key) {

    /** The key attributes of another item of the same table. */
    Map<String, AttributeValue> keyIn(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .filter(attribute -> key.containsKey(attribute.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "ItemId[" + table + "]";
    }
}
