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
        Map<String, AttributeValue> stored = new LinkedHashMap<>();
        map.forEach((entryKey, entryValue) -> {
            try {
                stored.put(nameOf(entryKey), value.encode(Elements.present(entryValue)));
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
                map.put(key.decode(AttributeValue.fromS(name)), value.decode(entryValue));
            } catch (ItemDecodingException e) {
                throw e.within("", ANY);
            }
        });
        return Collections.unmodifiableMap(map);
    }

    private String nameOf(K entryKey) {
        String name = key.encode(Elements.present(entryKey)).s();
        if (name.isEmpty()) {
            throw ValueForm.refused("its key is empty");
        }
        return name;
    }
}
