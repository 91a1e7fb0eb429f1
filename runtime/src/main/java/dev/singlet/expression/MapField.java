package dev.singlet.expression;

import dev.singlet.ItemEncodingException;
import java.util.Map;
import java.util.function.Function;

/**
 * A map.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 * @param <F> the field of a value
 */
public final class MapField<K, V, F> extends AttributeField<Map<K, V>> {

    private final ValueEncoder<K> key;
    private final Function<FieldPath, F> value;

    private MapField(
            FieldPath path, ValueEncoder<Map<K, V>> encoder, ValueEncoder<K> key, Function<FieldPath, F> value) {
        super(path, encoder);
        this.key = key;
        this.value = value;
    }

    /**
     * Returns the field of an attribute.
     *
     * @param attribute the stored name
     * @param encoder makes the stored form of a map
     * @param key makes the stored form of a key: text
     * @param value makes the field of a value
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param <F> the field of a value
     * @return the field
     */
    public static <K, V, F> MapField<K, V, F> of(
            String attribute, ValueEncoder<Map<K, V>> encoder, ValueEncoder<K> key, Function<FieldPath, F> value) {
        return of(FieldPath.of(attribute), encoder, key, value);
    }

    /**
     * Returns the field of a map inside of an attribute.
     *
     * @param path where the map is
     * @param encoder makes the stored form of a map
     * @param key makes the stored form of a key: text
     * @param value makes the field of a value
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param <F> the field of a value
     * @return the field
     */
    public static <K, V, F> MapField<K, V, F> of(
            FieldPath path, ValueEncoder<Map<K, V>> encoder, ValueEncoder<K> key, Function<FieldPath, F> value) {
        return new MapField<>(path, encoder, key, value);
    }

    /**
     * Returns the field of an entry's value.
     *
     * @param entryKey the key, not empty
     * @return the field; absent where the map has no such key
     * @throws IllegalArgumentException if the key is empty
     * @throws ItemEncodingException if the key has half of a surrogate pair
     */
    public F entry(K entryKey) {
        return value.apply(path().key(encode(entryKey, key).s()));
    }

    /**
     * Returns the number of entries.
     *
     * @return the size
     */
    public SizeOperand size() {
        return new SizeOperand(path());
    }
}
