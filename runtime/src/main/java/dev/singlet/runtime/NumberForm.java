package dev.singlet.runtime;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A value that is stored as a number.
 *
 * @param what what the number is, for messages
 * @param write makes the text of the number; throws {@link ValueForm#refused} for a value that has none
 * @param read makes the value of a canonical number; null, or an {@link ArithmeticException}, if it does not fit
 */
record NumberForm<T>(String what, Function<T, String> write, Function<BigDecimal, @Nullable T> read)
        implements ValueForm<T> {

    @Override
    public AttributeValue.Type type() {
        return AttributeValue.Type.N;
    }

    @Override
    public String description() {
        return "N (" + what + ")";
    }

    @Override
    public AttributeValue encode(T value) {
        return AttributeValue.fromN(write.apply(value));
    }

    @Override
    public T decode(AttributeValue stored) {
        BigDecimal number = DynamoNumber.parse(stored.n());
        T value = number == null ? null : readIfItFits(number);
        if (value == null) {
            throw unexpected("another number");
        }
        return value;
    }

    private @Nullable T readIfItFits(BigDecimal number) {
        try {
            return read.apply(number);
        } catch (ArithmeticException e) {
            return null;
        }
    }
}
