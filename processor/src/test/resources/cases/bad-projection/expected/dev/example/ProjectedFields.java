package dev.example;

import dev.singlet.expression.NumberField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Projections.Projected}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class ProjectedFields {
    static final ProjectedFields INSTANCE = new ProjectedFields();

    private ProjectedFields() {
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
     * Returns the attribute {@code note}.
     *
     * @return the attribute, to be compared
     */
    public StringField note() {
        return StringField.of("note");
    }

    /**
     * Returns the attribute {@code count}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> count() {
        return NumberField.of("count", AttributeCodec.INT);
    }
}
