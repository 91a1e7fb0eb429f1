package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.InvalidKeyException;
import dev.singlet.expression.StringField;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How it is told which entity an item belongs to: by its type attribute; by its key if it has no such attribute and the
 * table adopts these.
 *
 * <p>The key is as good a sign as the attribute, since templates of which two entities can make one key do not compile.
 */
record ItemTypes(TableSchema schema) {

    /** The type of the items that the library itself keeps for unique values. */
    private static final String GUARD = "$unique";

    /** Whether an item is one of an entity. It must have its key attributes, but may lack others. */
    boolean isOf(EntityCodec<?, ?> codec, Map<String, AttributeValue> item) {
        AttributeValue type = item.get(schema.typeAttribute());
        return type == null
                ? schema.adoptsUntyped() && hasKeyOf(codec, item)
                : codec.entity().equals(type.s());
    }

    /** That there is an item, and that it is of an entity. The key that the condition is on must be one of this. */
    Condition isOf(String entity) {
        StringField type = type();
        Condition typed = type.eq(entity);
        return schema.adoptsUntyped()
                ? typed.or(type.notExists()
                        .and(StringField.of(schema.partitionKey()).exists()))
                : typed;
    }

    /** That an item may be of one of these entities. Of those without a type, the key must still be looked at. */
    Condition mayBeOneOf(Collection<String> entities) {
        Condition typed = type().in(entities);
        return schema.adoptsUntyped() ? typed.or(type().notExists()) : typed;
    }

    /** That an item is none of these entities', nor a guard. Of those without a type, the key must still be looked at. */
    Condition isNoneOf(Collection<String> entities) {
        return type().notExists().or(type().in(entities).or(type().eq(GUARD)).not());
    }

    private StringField type() {
        return StringField.of(schema.typeAttribute());
    }

    private boolean hasKeyOf(EntityCodec<?, ?> codec, Map<String, AttributeValue> item) {
        String partition = text(item, schema.partitionKey());
        String sort = text(item, schema.sortKey());
        if (partition == null || (sort == null && schema.sortKey() != null)) {
            return false;
        }
        try {
            codec.parseKey(partition, sort);
            return true;
        } catch (InvalidKeyException notOfThisEntity) {
            return false;
        }
    }

    private static @Nullable String text(Map<String, AttributeValue> item, @Nullable String attribute) {
        AttributeValue value = attribute == null ? null : item.get(attribute);
        return value == null ? null : value.s();
    }
}
