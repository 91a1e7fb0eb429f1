package dev.example.shop;

import dev.singlet.expression.NumberField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link OrderLine}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderLineFields {
    static final OrderLineFields INSTANCE = new OrderLineFields();

    private OrderLineFields() {
    }

    /**
     * Returns the attribute {@code customer}.
     *
     * @return the attribute, to be compared
     */
    public StringField customer() {
        return StringField.of("customer");
    }

    /**
     * Returns the attribute {@code order}.
     *
     * @return the attribute, to be compared
     */
    public StringField order() {
        return StringField.of("order");
    }

    /**
     * Returns the attribute {@code number}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> number() {
        return NumberField.of("number", AttributeCodec.INT);
    }

    /**
     * Returns the attribute {@code product}.
     *
     * @return the attribute, to be compared
     */
    public StringField product() {
        return StringField.of("product");
    }
}
