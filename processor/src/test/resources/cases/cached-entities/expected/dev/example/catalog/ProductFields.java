package dev.example.catalog;

import dev.singlet.expression.StringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Product}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ProductFields {
    static final ProductFields INSTANCE = new ProductFields();

    private ProductFields() {
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
     * Returns the attribute {@code name}.
     *
     * @return the attribute, to be compared
     */
    public StringField name() {
        return StringField.of("name");
    }
}
