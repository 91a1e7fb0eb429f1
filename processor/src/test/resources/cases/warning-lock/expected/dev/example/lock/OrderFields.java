package dev.example.lock;

import dev.singlet.expression.StringField;
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
     * Returns the attribute {@code orderId}.
     *
     * @return the attribute, to be compared
     */
    public StringField orderId() {
        return StringField.of("orderId");
    }

    /**
     * Returns the attribute {@code note}.
     *
     * @return the attribute, to be compared
     */
    public StringField note() {
        return StringField.of("note");
    }
}
