package dev.example;

import dev.singlet.expression.NumberField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Forms.Viewed}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class ViewedFields {
    static final ViewedFields INSTANCE = new ViewedFields();

    private ViewedFields() {
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
     * Returns the attribute {@code name}.
     *
     * @return the attribute, to be compared
     */
    public StringField name() {
        return StringField.of("name");
    }

    /**
     * Returns the attribute {@code status}.
     *
     * @return the attribute, to be compared
     */
    public StringField status() {
        return StringField.of("status");
    }

    /**
     * Returns the attribute {@code size}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> size() {
        return NumberField.of("size", AttributeCodec.INT);
    }
}
