package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.InvalidKeyException;
import dev.singlet.ItemDecodingException;
import dev.singlet.expression.Field;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a write does to the unique values of an item.
 *
 * @param touched the constraints whose values it may change
 * @param after the item after the write, from what it was before, as far as those constraints see it; empty if it is gone
 */
record UniqueEffect(List<UniqueConstraint> touched, UnaryOperator<Map<String, AttributeValue>> after) {

    /** That of a write that changes no unique value. */
    static final UniqueEffect NONE = new UniqueEffect(List.of(), UnaryOperator.identity());

    boolean isNone() {
        return touched.isEmpty();
    }

    /** That the values are as they were read, on which everything else is based. */
    Condition isAsRead(Entity<?, ?, ?> entity, Map<String, AttributeValue> before) {
        if (before.isEmpty()) {
            return entity.isAbsent();
        }
        Condition same = entity.isAbsent().not();
        for (String attribute : attributes().toList()) {
            Field<AttributeValue> field = Field.of(attribute, value -> value);
            AttributeValue value = before.get(attribute);
            same = same.and(value == null ? field.notExists() : field.eq(value));
        }
        return same;
    }

    /** Whether somebody has changed a value since it was read. */
    boolean isOutdated(Map<String, AttributeValue> before, Map<String, AttributeValue> stored) {
        return before.isEmpty() != stored.isEmpty()
                || attributes().anyMatch(attribute -> !StoredValues.same(before.get(attribute), stored.get(attribute)));
    }

    /** The guard of the value that a stored item has; null if it has none that could have been taken. */
    static @Nullable String taken(
            UniqueConstraint constraint, Entity<?, ?, ?> entity, Map<String, AttributeValue> stored) {
        try {
            return entity.isOfThisType(stored) ? guard(constraint, entity, stored) : null;
        } catch (InvalidKeyException | ItemDecodingException neverGuarded) {
            // Not written by this library, which would have refused it.
            return null;
        }
    }

    /** The guard of the value that an item is to have; null if it has none. */
    static @Nullable String guard(
            UniqueConstraint constraint, Entity<?, ?, ?> entity, Map<String, AttributeValue> item) {
        return item.isEmpty() ? null : constraint.guard().apply(new ItemReader(entity.name(), item));
    }

    private Stream<String> attributes() {
        return touched.stream()
                .flatMap(constraint -> constraint.attributes().stream())
                .distinct();
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "UniqueEffect" + touched;
    }
}
