package dev.singlet.runtime;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A value that is stored as text.
 *
 * @param what what the text is, for messages
 * @param write makes the text; throws {@link ValueForm#refused} for a value that has none
 * @param read makes the value; null if the text is not one
 */
record TextForm<T>(String what, Function<T, String> write, Function<String, @Nullable T> read) implements ValueForm<T> {

    @Override
    public AttributeValue.Type type() {
        return AttributeValue.Type.S;
    }

    @Override
    public String description() {
        return "S (" + what + ")";
    }

    @Override
    public AttributeValue encode(T value) {
        return AttributeValue.fromS(write.apply(value));
    }

    @Override
    public T decode(AttributeValue stored) {
        T value = read.apply(stored.s());
        if (value == null) {
            throw unexpected("another text");
        }
        return value;
    }
}
