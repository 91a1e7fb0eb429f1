package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.expression.NumberField;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * When items expire: from the second on that an attribute holds. DynamoDB deletes them some time after that, and leaves
 * it to the readers to see no item until then.
 *
 * @param attribute the time to live, or null if nothing expires
 */
record Expiry(@Nullable String attribute, InstantSource clock) {

    /** Whether an item has expired. */
    boolean isExpired(Map<String, AttributeValue> item) {
        AttributeValue time = attribute == null ? null : item.get(attribute);
        if (time == null || time.n() == null) {
            return false;
        }
        BigDecimal seconds = DynamoNumber.parse(time.n());
        return seconds != null && seconds.compareTo(BigDecimal.valueOf(now())) <= 0;
    }

    /** That there is an item that has expired; empty if none does. */
    Optional<Condition> isExpired() {
        return time().map(time -> time.le(now()));
    }

    /** That there is no item, or one that has not expired; empty if none does. */
    Optional<Condition> isNotExpired() {
        // DynamoDB expires no item whose attribute is something else than a number.
        return time().map(time -> time.notExists().or(time.le(now()).not()));
    }

    private Optional<NumberField<Long>> time() {
        return Optional.ofNullable(attribute).map(name -> NumberField.of(name, AttributeCodec.LONG));
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
