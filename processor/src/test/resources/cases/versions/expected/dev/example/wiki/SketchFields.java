package dev.example.wiki;

import dev.singlet.expression.NumberField;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Sketch}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class SketchFields {
    static final SketchFields INSTANCE = new SketchFields();

    private SketchFields() {
    }

    /**
     * Returns the attribute {@code author}.
     *
     * @return the attribute, to be compared
     */
    public StringField author() {
        return StringField.of("author");
    }

    /**
     * Returns the attribute {@code sketchId}.
     *
     * @return the attribute, to be compared
     */
    public StringField sketchId() {
        return StringField.of("sketchId");
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
     * Returns the attribute {@code savedAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> savedAt() {
        return OrderedField.of("savedAt", AttributeCodec.INSTANT);
    }

    /**
     * Returns the attribute {@code version}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Long> version() {
        return NumberField.of("version", AttributeCodec.LONG);
    }
}
