package dev.example;

import dev.singlet.expression.Field;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Models.Order}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OrderFields {
    static final OrderFields INSTANCE = new OrderFields();

    private OrderFields() {
    }

    /**
     * Returns the attribute {@code id}.
     *
     * @return the attribute, to be compared
     */
    public StringField id() {
        return StringField.of("id");
    }

    /**
     * Returns the attribute {@code status}.
     *
     * @return the attribute, to be compared
     */
    public Field<Models.Status> status() {
        return Field.of("status", OrderCodec.STATUS);
    }

    /**
     * Returns the attribute {@code express}.
     *
     * @return the attribute, to be compared
     */
    public Field<Boolean> express() {
        return Field.of("express", AttributeCodec.BOOLEAN);
    }
}
