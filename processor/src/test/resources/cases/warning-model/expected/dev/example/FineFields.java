package dev.example;

import dev.singlet.expression.Field;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Models.Fine}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class FineFields {
    static final FineFields INSTANCE = new FineFields();

    private FineFields() {
    }

    /**
     * Returns the attribute {@code tenant}.
     *
     * @return the attribute, to be compared
     */
    public StringField tenant() {
        return StringField.of("tenant");
    }

    /**
     * Returns the attribute {@code status}.
     *
     * @return the attribute, to be compared
     */
    public Field<Models.Status> status() {
        return Field.of("status", FineCodec.STATUS);
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
     * Returns the attribute {@code at}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> at() {
        return OrderedField.of("at", AttributeCodec.INSTANT);
    }
}
