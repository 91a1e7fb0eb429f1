package dev.singlet.runtime;

import dev.singlet.ItemDecodingException;
import java.util.ArrayList;
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

    /**
     * Those entities that are of a type.
     *
     * @throws IllegalArgumentException if none is
     */
    <S extends T> EntityCodecs<S> only(Class<S> type) {
        List<EntityCodec<? extends S, ?>> some = new ArrayList<>();
        for (EntityCodec<? extends T, ?> codec : codecs.values()) {
            if (type.isAssignableFrom(codec.type())) {
                @SuppressWarnings("unchecked") // The codec's type is a subtype of S, as was just asked.
                EntityCodec<? extends S, ?> ofType = (EntityCodec<? extends S, ?>) codec;
                some.add(ofType);
            }
        }
        if (some.isEmpty()) {
            throw noneOf(type);
        }
        return new EntityCodecs<>(schema, some);
    }

    /**
     * Those entities that are of one of some types.
     *
     * @throws IllegalArgumentException if there is no type, or one that no entity is of
     */
    EntityCodecs<T> only(List<Class<?>> types) {
        if (types.isEmpty()) {
            throw new IllegalArgumentException("No entity is given.");
        }
        for (Class<?> type : types) {
            if (codecs.values().stream().noneMatch(codec -> type.isAssignableFrom(codec.type()))) {
                throw noneOf(type);
            }
        }
        return new EntityCodecs<>(
                schema,
                codecs.values().stream()
                        .filter(codec -> types.stream().anyMatch(type -> type.isAssignableFrom(codec.type())))
                        .toList());
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

    private IllegalArgumentException noneOf(Class<?> type) {
        return new IllegalArgumentException(
                type.getName() + " is no entity among those of this scan: " + String.join(", ", entities()) + ".");
    }

    /** @throws ItemDecodingException if the item is none of these entities', or does not have the form of its own */
    T decode(Map<String, AttributeValue> item) {
        EntityCodec<? extends T, ?> codec = of(item).orElseThrow(() -> new ItemDecodingException(
                "",
                schema.typeAttribute(),
                Guards.isGuard(schema, item)
                        ? "it is the guard of a unique value, which is no entity of the table"
                        : schema.adoptsUntyped()
                                ? "neither it nor the key tells an entity of the table"
                                : "it names no entity of the table"));
        return codec.read(new ItemReader(codec.entity(), item));
    }
}
