package dev.example.records;

import dev.singlet.expression.ListField;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.LocalDate;
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
     * Returns the attribute {@code customerId}.
     *
     * @return the attribute, to be compared
     */
    public StringField customerId() {
        return StringField.of("customerId");
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
     * Returns the attribute {@code placedOn}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<LocalDate> placedOn() {
        return OrderedField.of("placedOn", AttributeCodec.LOCAL_DATE);
    }

    /**
     * Returns the attribute {@code lines}.
     *
     * @return the attribute, to be compared
     */
    public ListField<String, StringField> lines() {
        return ListField.of("lines", OrderCodec.LINES, StringField::of);
    }
}
