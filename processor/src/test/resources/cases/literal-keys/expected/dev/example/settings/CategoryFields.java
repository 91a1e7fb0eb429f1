package dev.example.settings;

import dev.singlet.expression.NumberField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Category}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class CategoryFields {
    static final CategoryFields INSTANCE = new CategoryFields();

    private CategoryFields() {
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
     * Returns the attribute {@code rank}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> rank() {
        return NumberField.of("rank", AttributeCodec.INT);
    }
}
