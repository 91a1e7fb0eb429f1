package dev.example.catalog;

import dev.singlet.expression.NumberField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Stock}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class StockFields {
    static final StockFields INSTANCE = new StockFields();

    private StockFields() {
    }

    /**
     * Returns the attribute {@code productId}.
     *
     * @return the attribute, to be compared
     */
    public StringField productId() {
        return StringField.of("productId");
    }

    /**
     * Returns the attribute {@code count}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Long> count() {
        return NumberField.of("count", AttributeCodec.LONG);
    }
}
