package dev.singlet.runtime;

import dev.singlet.ItemDecodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The codecs of a table's entities, chosen by the type attribute of an item. */
final class EntityCodecs<T> {

    private final String typeAttribute;
    private final Map<String, EntityCodec<? extends T, ?>> codecs = new LinkedHashMap<>();

    EntityCodecs(String typeAttribute, List<? extends EntityCodec<? extends T, ?>> codecs) {
        this.typeAttribute = typeAttribute;
        codecs.forEach(codec -> this.codecs.put(codec.entity(), codec));
    }

    Set<String> entities() {
        return codecs.keySet();
    }

    /** @throws ItemDecodingException if the item is none of these entities', or does not have the form of its own */
    T decode(Map<String, AttributeValue> item) {
        AttributeValue type = item.get(typeAttribute);
        EntityCodec<? extends T, ?> codec = type == null || type.s() == null ? null : codecs.get(type.s());
        if (codec == null) {
            throw new ItemDecodingException("", typeAttribute, "it names no entity of the table");
        }
        return codec.read(new ItemReader(codec.entity(), item));
    }
}
