package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.expression.NumberField;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a write demands of the version of the stored item.
 *
 * @param attribute the stored name of the version
 * @param expected the version that the item must have; 0 for one that was stored without a version
 * @param orAbsent whether there may be no item at all instead
 */
record VersionCheck(String attribute, long expected, boolean orAbsent) {

    /** The version of a new item. */
    static final long FIRST = 1;

    /** That the item is as a record says that carries its version; 0 or null if it has not been stored yet. */
    static VersionCheck ofRecord(String attribute, @Nullable Long version) {
        long expected = version == null ? 0 : version;
        return new VersionCheck(attribute, expected, expected == 0);
    }

    /** Counts a write of an item whose version is not known. */
    static AttributeChange count() {
        return new AttributeChange.Increase(number(1), Optional.of(new WholeBounds(1, 0, Long.MAX_VALUE)));
    }

    /** Gives the item the version after the expected one. */
    AttributeChange next() {
        return new AttributeChange.Assign(number(expected + 1));
    }

    /** What the item must fulfil. */
    Condition condition(Entity<?, ?, ?> entity) {
        NumberField<Long> version = NumberField.of(attribute, AttributeCodec.LONG);
        Condition asRead =
                entity.isThere().and(expected == 0 ? version.notExists().or(version.eq(0L)) : version.eq(expected));
        return orAbsent ? entity.isFree().or(asRead) : asRead;
    }

    /** Whether an item, empty if there is none, has the version. */
    boolean holds(Entity<?, ?, ?> entity, Map<String, AttributeValue> stored) {
        if (!entity.isThere(stored)) {
            return orAbsent;
        }
        AttributeValue version = stored.get(attribute);
        return (expected == 0 && version == null) || StoredValues.same(version, number(expected));
    }

    private static AttributeValue number(long version) {
        return AttributeValue.fromN(Long.toString(version));
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "VersionCheck[" + attribute + "]";
    }
}
