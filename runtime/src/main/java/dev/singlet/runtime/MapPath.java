package dev.singlet.runtime;

import dev.singlet.ItemEncodingException;
import java.util.Map;
import java.util.function.Function;

/**
 * The way of an update to a map, and on to its entries.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 * @param <P> the path of a value
 * @param <C> what can be done with the whole map
 */
public final class MapPath<K, V, P, C extends PathUse> extends NestedPath<Map<K, V>, C> {

    private final AttributeCodec<K> key;
    private final Function<NestedPlace, P> value;

    /**
     * Called by generated code.
     *
     * @param place where the map is
     * @param codec the map's codec
     * @param check checks the map
     * @param key the codec of the keys
     * @param value makes the path of a value
     */
    public MapPath(
            NestedPlace place,
            AttributeCodec<Map<K, V>> codec,
            ValueCheck<Map<K, V>> check,
            AttributeCodec<K> key,
            Function<NestedPlace, P> value) {
        super(place, place.checkedIn(), codec, check);
        this.key = key;
        this.value = value;
    }

    /**
     * Returns the path of an entry's value. To set it puts the entry into the map, to remove it removes the entry. The
     * update is refused with {@link dev.singlet.ConditionFailedException} if there is no map.
     *
     * @param entryKey the key
     * @return the path
     * @throws ItemEncodingException if DynamoDB cannot hold the key, as it is empty, say
     */
    public P entry(K entryKey) {
        try {
            return value.apply(place().key(MapForm.nameOf(entryKey, key)));
        } catch (ItemEncodingException e) {
            throw e.within("", place().path().toString());
        }
    }
}
