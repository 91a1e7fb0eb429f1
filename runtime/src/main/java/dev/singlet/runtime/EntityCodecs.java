package dev.singlet.runtime;

import dev.singlet.ItemDecodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The codecs of a table's entities, or of some of them, chosen by what an item is. */
final class EntityCodecs<T> {

    private final TableSchema schema;
    private final Map<String, EntityCodec<? extends T, ?>> codecs = new LinkedHashMap<>();

    EntityCodecs(TableSchema schema, List<? extends EntityCodec<? extends T, ?>> codecs) {
        this.schema = schema;
        codecs.forEach(codec -> this.codecs.put(codec.entity(), codec));
    }

    Set<String> entities() {
        return codecs.keySet();
    }

    /** The codec of an item, or empty if it is none of these entities'. */
    Optional<EntityCodec<? extends T, ?>> of(Map<String, AttributeValue> item) {
        AttributeValue type = item.get(schema.typeAttribute());
        if (type != null) {
            return Optional.ofNullable(type.s() == null ? null : codecs.get(type.s()));
        }
        for (EntityCodec<? extends T, ?> codec : codecs.values()) {
            if (schema.itemTypes().isOf(codec, item)) {
                return Optional.of(codec);
            }
        }
        return Optional.empty();
    }

    /** @throws ItemDecodingException if the item is none of these entities', or does not have the form of its own */
    T decode(Map<String, AttributeValue> item) {
        EntityCodec<? extends T, ?> codec = of(item).orElseThrow(() -> new ItemDecodingException(
                "",
                schema.typeAttribute(),
                schema.adoptsUntyped()
                        ? "neither it nor the key tells an entity of the table"
                        : "it names no entity of the table"));
        return codec.read(new ItemReader(codec.entity(), item));
    }
}
