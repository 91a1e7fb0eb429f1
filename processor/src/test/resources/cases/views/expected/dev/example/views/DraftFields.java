package dev.example.views;

import dev.singlet.expression.Field;
import dev.singlet.expression.NumberField;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Draft}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class DraftFields {
    static final DraftFields INSTANCE = new DraftFields();

    private DraftFields() {
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
     * Returns the attribute {@code id}.
     *
     * @return the attribute, to be compared
     */
    public StringField id() {
        return StringField.of("id");
    }

    /**
     * Returns the attribute {@code t}.
     *
     * @return the attribute, to be compared
     */
    public StringField title() {
        return StringField.of("t");
    }

    /**
     * Returns the attribute {@code state}.
     *
     * @return the attribute, to be compared
     */
    public Field<Draft.State> state() {
        return Field.of("state", DraftCodec.STATE);
    }

    /**
     * Returns the attribute {@code day}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<LocalDate> day() {
        return OrderedField.of("day", AttributeCodec.LOCAL_DATE);
    }

    /**
     * Returns the attribute {@code rank}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> rank() {
        return NumberField.of("rank", AttributeCodec.INT);
    }

    /**
     * Returns the attribute {@code reviewer}.
     *
     * @return the attribute, to be compared
     */
    public StringField reviewer() {
        return StringField.of("reviewer");
    }

    /**
     * Returns the attribute {@code size}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Long> size() {
        return NumberField.of("size", AttributeCodec.LONG);
    }

    /**
     * Returns the attribute {@code expiresAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> expiresAt() {
        return OrderedField.of("expiresAt", AttributeCodec.EPOCH_SECONDS);
    }
}
