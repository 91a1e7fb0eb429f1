package dev.singlet.expression;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A map with texts as keys.
 *
 * @param <V> the type of the values
 */
public final class MapField<V> extends AttributeField<Map<String, V>> {

    private static final String ANY_KEY = "key";

    private MapField(FieldPath path, ValueEncoder<Map<String, V>> encoder) {
        super(path, encoder);
    }

    /**
     * Returns the field of an attribute.
     *
     * @param attribute the stored name
     * @param encoder makes the stored form of a map
     * @param <V> the type of the values
     * @return the field
     */
    public static <V> MapField<V> of(String attribute, ValueEncoder<Map<String, V>> encoder) {
        return of(FieldPath.of(attribute), encoder);
    }

    /**
     * Returns the field of a map inside of an attribute.
     *
     * @param path where the map is
     * @param encoder makes the stored form of a map
     * @param <V> the type of the values
     * @return the field
     */
    public static <V> MapField<V> of(FieldPath path, ValueEncoder<Map<String, V>> encoder) {
        return new MapField<>(path, encoder);
    }

    /**
     * Returns the field of an entry.
     *
     * @param key the key, not empty
     * @return the field; absent where the map has no such key
     * @throws IllegalArgumentException if the key is empty, or has half of a surrogate pair
     */
    public Field<V> entry(String key) {
        return Field.of(path().child(key), this::encodeValue);
    }

    /**
     * Returns the number of entries.
     *
     * @return the size
     */
    public SizeOperand size() {
        return new SizeOperand(path());
    }

    private AttributeValue encodeValue(V value) {
        return encodeWithin(
                Map.of(ANY_KEY, value), map -> map.m().values().iterator().next());
    }
}
