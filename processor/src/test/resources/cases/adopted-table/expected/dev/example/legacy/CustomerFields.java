package dev.example.legacy;

import dev.singlet.expression.StringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Customer}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class CustomerFields {
    static final CustomerFields INSTANCE = new CustomerFields();

    private CustomerFields() {
    }

    /**
     * Returns the attribute {@code id}.
     *
     * @return the attribute, to be compared
     */
    public StringField id() {
        return StringField.of("id");
    }

    /**
     * Returns the attribute {@code email}.
     *
     * @return the attribute, to be compared
     */
    public StringField email() {
        return StringField.of("email");
    }
}
