package dev.example.shop;

import dev.singlet.expression.Field;
import dev.singlet.expression.NumberField;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Refund}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class RefundFields {
    static final RefundFields INSTANCE = new RefundFields();

    private RefundFields() {
    }

    /**
     * Returns the attribute {@code payee}.
     *
     * @return the attribute, to be compared
     */
    public StringField payee() {
        return StringField.of("payee");
    }

    /**
     * Returns the attribute {@code refundId}.
     *
     * @return the attribute, to be compared
     */
    public StringField refundId() {
        return StringField.of("refundId");
    }

    /**
     * Returns the attribute {@code by}.
     *
     * @return the attribute, to be compared
     */
    public Field<Courier> by() {
        return Field.of("by", RefundCodec.BY);
    }

    /**
     * Returns the attribute {@code priority}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> priority() {
        return NumberField.of("priority", AttributeCodec.INT);
    }

    /**
     * Returns the attribute {@code state}.
     *
     * @return the attribute, to be compared
     */
    public Field<State> state() {
        return Field.of("state", RefundCodec.STATE);
    }

    /**
     * Returns the attribute {@code sentAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> sentAt() {
        return OrderedField.of("sentAt", AttributeCodec.INSTANT);
    }

    /**
     * Returns the attribute {@code until}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> until() {
        return OrderedField.of("until", AttributeCodec.EPOCH_SECONDS);
    }
}
