package dev.example.views;

import dev.singlet.expression.Field;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Label}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class LabelFields {
    static final LabelFields INSTANCE = new LabelFields();

    private LabelFields() {
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
     * Returns the attribute {@code color}.
     *
     * @return the attribute, to be compared
     */
    public Field<Color> color() {
        return Field.of("color", LabelCodec.COLOR);
    }

    /**
     * Returns the attribute {@code since}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> since() {
        return OrderedField.of("since", AttributeCodec.INSTANT);
    }

    /**
     * Returns the attribute {@code note}.
     *
     * @return the attribute, to be compared
     */
    public StringField note() {
        return StringField.of("note");
    }
}
