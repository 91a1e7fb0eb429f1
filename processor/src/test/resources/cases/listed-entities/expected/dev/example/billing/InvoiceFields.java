package dev.example.billing;

import dev.singlet.expression.NumberField;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.LocalDate;
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
     * Returns the attribute {@code customerId}.
     *
     * @return the attribute, to be compared
     */
    public StringField customerId() {
        return StringField.of("customerId");
    }

    /**
     * Returns the attribute {@code year}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Short> year() {
        return NumberField.of("year", AttributeCodec.SHORT);
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
     * Returns the attribute {@code country}.
     *
     * @return the attribute, to be compared
     */
    public StringField country() {
        return StringField.of("country");
    }

    /**
     * Returns the attribute {@code dueOn}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<LocalDate> dueOn() {
        return OrderedField.of("dueOn", AttributeCodec.LOCAL_DATE);
    }
}
