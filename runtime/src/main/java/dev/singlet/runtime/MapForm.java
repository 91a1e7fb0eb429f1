package dev.singlet.runtime;

import dev.singlet.ItemDecodingException;
import dev.singlet.ItemEncodingException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A map whose keys are stored as text. */
record MapForm<K, V>(AttributeCodec<K> key, AttributeCodec<V> value) implements ValueForm<Map<K, V>> {

    /** What stands for a key in paths, as it must not be told. */
    private static final String ANY = "*";

    /** The longest name of an attribute, which the key of a map is to DynamoDB. */
    private static final int MAX_NAME = 65_535;

    static <K, V> MapForm<K, V> of(AttributeCodec<K> key, AttributeCodec<V> value) {
        if (!key.type().equals("S")) {
            throw new IllegalArgumentException(
                    "The keys of a map are text, but these are stored as " + key.type() + ".");
        }
        return new MapForm<>(key, value);
    }

    @Override
    public AttributeValue.Type type() {
        return AttributeValue.Type.M;
    }

    @Override
    public String description() {
        return "M (a map)";
    }

    @Override
    public AttributeValue encode(Map<K, V> map) {
        return encode(map, 0);
    }

    @Override
    public AttributeValue encode(Map<K, V> map, int depth) {
        Map<String, AttributeValue> stored = new LinkedHashMap<>();
        map.forEach((entryKey, entryValue) -> {
            String name = nameOf(entryKey, key);
            try {
                stored.put(name, value.encode(Elements.present(entryValue), depth + 1));
            } catch (ItemEncodingException e) {
                throw e.within("", ANY);
            }
        });
        return AttributeValue.fromM(stored);
    }

    @Override
    public Map<K, V> decode(AttributeValue stored) {
        Map<K, V> map = new LinkedHashMap<>();
        stored.m().forEach((name, entryValue) -> {
            try {
                K entryKey = key.decode(AttributeValue.fromS(name));
                if (map.containsKey(entryKey)) {
                    // One of the two would be lost, and with the next write from the table as well.
                    throw unexpected("two names that stand for one key");
                }
                map.put(entryKey, value.decode(entryValue));
            } catch (ItemDecodingException e) {
                throw e.within("", ANY);
            }
        });
        return Collections.unmodifiableMap(map);
    }

    /**
     * The text under which an entry is stored.
     *
     * @throws ItemEncodingException if DynamoDB cannot hold the key
     */
    static <K> String nameOf(K entryKey, AttributeCodec<K> codec) {
        try {
            String name = codec.encode(Elements.present(entryKey)).s();
            if (name.isEmpty()) {
                throw ValueForm.refused("its key is empty");
            }
            if (KeyUtf8.length(name) > MAX_NAME) {
                throw ValueForm.refused("its key has more than " + MAX_NAME + " bytes");
            }
            return name;
        } catch (ItemEncodingException e) {
            throw e.within("", ANY);
        }
    }
}
