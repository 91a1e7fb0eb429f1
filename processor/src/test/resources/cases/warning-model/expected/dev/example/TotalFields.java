package dev.example;

import dev.singlet.expression.Field;
import dev.singlet.expression.NumberField;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Models.Total}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class TotalFields {
    static final TotalFields INSTANCE = new TotalFields();

    private TotalFields() {
    }

    /**
     * Returns the attribute {@code status}.
     *
     * @return the attribute, to be compared
     */
    public Field<Models.Status> status() {
        return Field.of("status", TotalCodec.STATUS);
    }

    /**
     * Returns the attribute {@code count}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Long> count() {
        return NumberField.of("count", AttributeCodec.LONG);
    }
}
