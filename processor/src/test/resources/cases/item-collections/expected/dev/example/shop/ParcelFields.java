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
 * The attributes of {@link Parcel}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ParcelFields {
    static final ParcelFields INSTANCE = new ParcelFields();

    private ParcelFields() {
    }

    /**
     * Returns the attribute {@code parcelId}.
     *
     * @return the attribute, to be compared
     */
    public StringField parcelId() {
        return StringField.of("parcelId");
    }

    /**
     * Returns the attribute {@code courier}.
     *
     * @return the attribute, to be compared
     */
    public Field<Courier> courier() {
        return Field.of("courier", ParcelCodec.COURIER);
    }

    /**
     * Returns the attribute {@code rank}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> rank() {
        return NumberField.of("rank", AttributeCodec.INT);
    }

    /**
     * Returns the attribute {@code state}.
     *
     * @return the attribute, to be compared
     */
    public Field<State> state() {
        return Field.of("state", ParcelCodec.STATE);
    }

    /**
     * Returns the attribute {@code at}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> at() {
        return OrderedField.of("at", AttributeCodec.INSTANT);
    }
}
