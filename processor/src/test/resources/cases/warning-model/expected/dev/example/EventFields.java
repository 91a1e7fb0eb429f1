package dev.example;

import dev.singlet.expression.Field;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Models.Event}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class EventFields {
    static final EventFields INSTANCE = new EventFields();

    private EventFields() {
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
     * Returns the attribute {@code at}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> at() {
        return OrderedField.of("at", AttributeCodec.INSTANT);
    }

    /**
     * Returns the attribute {@code status}.
     *
     * @return the attribute, to be compared
     */
    public Field<Models.Status> status() {
        return Field.of("status", EventCodec.STATUS);
    }
}
