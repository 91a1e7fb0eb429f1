package dev.example.depot;

import dev.singlet.expression.Field;
import dev.singlet.expression.NumberField;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Reading}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ReadingFields {
    static final ReadingFields INSTANCE = new ReadingFields();

    private ReadingFields() {
    }

    /**
     * Returns the attribute {@code depot}.
     *
     * @return the attribute, to be compared
     */
    public StringField depot() {
        return StringField.of("depot");
    }

    /**
     * Returns the attribute {@code line}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Long> line() {
        return NumberField.of("line", AttributeCodec.LONG);
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
     * Returns the attribute {@code hour}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> hour() {
        return OrderedField.of("hour", AttributeCodec.INSTANT);
    }

    /**
     * Returns the attribute {@code at}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> at() {
        return OrderedField.of("at", AttributeCodec.INSTANT);
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
     * Returns the attribute {@code active}.
     *
     * @return the attribute, to be compared
     */
    public Field<Boolean> active() {
        return Field.of("active", AttributeCodec.BOOLEAN);
    }

    /**
     * Returns the attribute {@code shift}.
     *
     * @return the attribute, to be compared
     */
    public Field<Reading.Shift> shift() {
        return Field.of("shift", ReadingCodec.SHIFT);
    }

    /**
     * Returns the attribute {@code level}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Short> level() {
        return NumberField.of("level", AttributeCodec.SHORT);
    }

    /**
     * Returns the attribute {@code sensor}.
     *
     * @return the attribute, to be compared
     */
    public Field<UUID> sensor() {
        return Field.of("sensor", AttributeCodec.UUID);
    }

    /**
     * Returns the attribute {@code small}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Short> small() {
        return NumberField.of("small", AttributeCodec.SHORT);
    }

    /**
     * Returns the attribute {@code tiny}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Byte> tiny() {
        return NumberField.of("tiny", AttributeCodec.BYTE);
    }

    /**
     * Returns the attribute {@code number}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Long> number() {
        return NumberField.of("number", AttributeCodec.LONG);
    }

    /**
     * Returns the attribute {@code owner}.
     *
     * @return the attribute, to be compared
     */
    public Field<OrgId> owner() {
        return Field.of("owner", ReadingCodec.OWNER);
    }

    /**
     * Returns the attribute {@code bay}.
     *
     * @return the attribute, to be compared
     */
    public Field<Bay> bay() {
        return Field.of("bay", ReadingCodec.BAY);
    }
}
