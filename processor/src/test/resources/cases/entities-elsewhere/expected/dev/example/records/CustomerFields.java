package dev.example.records;

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
     * Returns the attribute {@code customerId}.
     *
     * @return the attribute, to be compared
     */
    public StringField customerId() {
        return StringField.of("customerId");
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
