package dev.example.shop;

import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Order}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderFields {
    static final OrderFields INSTANCE = new OrderFields();

    private OrderFields() {
    }

    /**
     * Returns the attribute {@code userId}.
     *
     * @return the attribute, to be compared
     */
    public StringField userId() {
        return StringField.of("userId");
    }

    /**
     * Returns the attribute {@code orderId}.
     *
     * @return the attribute, to be compared
     */
    public StringField orderId() {
        return StringField.of("orderId");
    }

    /**
     * Returns the attribute {@code placedAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> placedAt() {
        return OrderedField.of("placedAt", AttributeCodec.INSTANT);
    }
}
