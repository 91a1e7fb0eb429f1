package dev.example;

import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Models.Visit}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class VisitFields {
    static final VisitFields INSTANCE = new VisitFields();

    private VisitFields() {
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
     * Returns the attribute {@code day}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<LocalDate> day() {
        return OrderedField.of("day", AttributeCodec.LOCAL_DATE);
    }
}
