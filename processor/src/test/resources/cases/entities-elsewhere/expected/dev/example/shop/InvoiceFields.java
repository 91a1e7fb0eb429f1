package dev.example.shop;

import dev.singlet.expression.NumberField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Invoice}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class InvoiceFields {
    static final InvoiceFields INSTANCE = new InvoiceFields();

    private InvoiceFields() {
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
     * Returns the attribute {@code customerId}.
     *
     * @return the attribute, to be compared
     */
    public StringField customerId() {
        return StringField.of("customerId");
    }
}
