package dev.example.settings;

import dev.singlet.expression.NumberField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Bus}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class BusFields {
    static final BusFields INSTANCE = new BusFields();

    private BusFields() {
    }

    /**
     * Returns the attribute {@code line}.
     *
     * @return the attribute, to be compared
     */
    public StringField line() {
        return StringField.of("line");
    }

    /**
     * Returns the attribute {@code number}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> number() {
        return NumberField.of("number", AttributeCodec.INT);
    }
}
