package dev.example.depot;

import dev.singlet.expression.Field;
import dev.singlet.expression.ListField;
import dev.singlet.expression.MapField;
import dev.singlet.expression.NumberField;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.SetField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Job}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class JobFields {
    static final JobFields INSTANCE = new JobFields();

    private JobFields() {
    }

    /**
     * Returns the attribute {@code orgId}.
     *
     * @return the attribute, to be compared
     */
    public StringField orgId() {
        return StringField.of("orgId");
    }

    /**
     * Returns the attribute {@code jobId}.
     *
     * @return the attribute, to be compared
     */
    public StringField jobId() {
        return StringField.of("jobId");
    }

    /**
     * Returns the attribute {@code status}.
     *
     * @return the attribute, to be compared
     */
    public Field<Job.Status> status() {
        return Field.of("status", JobCodec.STATUS);
    }

    /**
     * Returns the attribute {@code assignee}.
     *
     * @return the attribute, to be compared
     */
    public StringField assignee() {
        return StringField.of("assignee");
    }

    /**
     * Returns the attribute {@code dueAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> dueAt() {
        return OrderedField.of("dueAt", AttributeCodec.INSTANT);
    }

    /**
     * Returns the attribute {@code priority}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> priority() {
        return NumberField.of("priority", AttributeCodec.INT);
    }

    /**
     * Returns the attribute {@code effort}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Long> effort() {
        return NumberField.of("effort", AttributeCodec.LONG);
    }

    /**
     * Returns the attribute {@code delay}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> delay() {
        return NumberField.of("delay", AttributeCodec.INT);
    }

    /**
     * Returns the attribute {@code debt}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Short> debt() {
        return NumberField.of("debt", AttributeCodec.SHORT);
    }

    /**
     * Returns the attribute {@code balance}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Byte> balance() {
        return NumberField.of("balance", AttributeCodec.BYTE);
    }

    /**
     * Returns the attribute {@code cost}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<BigDecimal> cost() {
        return NumberField.of("cost", AttributeCodec.BIG_DECIMAL);
    }

    /**
     * Returns the attribute {@code contact}.
     *
     * @return the attribute, to be compared
     */
    public StringField contact() {
        return StringField.of("contact");
    }

    /**
     * Returns the attribute {@code steps}.
     *
     * @return the attribute, to be compared
     */
    public ListField<String, StringField> steps() {
        return ListField.of("steps", JobCodec.STEPS, StringField::of);
    }

    /**
     * Returns the attribute {@code settings}.
     *
     * @return the attribute, to be compared
     */
    public MapField<String, String, StringField> settings() {
        return MapField.of("settings", JobCodec.SETTINGS, AttributeCodec.STRING, StringField::of);
    }

    /**
     * Returns the attribute {@code orderedAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> orderedAt() {
        return OrderedField.of("orderedAt", AttributeCodec.INSTANT);
    }

    /**
     * Returns the attribute {@code expiresAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> expiresAt() {
        return OrderedField.of("expiresAt", AttributeCodec.INSTANT);
    }

    /**
     * Returns the attribute {@code accepted}.
     *
     * @return the attribute, to be compared
     */
    public Field<Boolean> accepted() {
        return Field.of("accepted", AttributeCodec.BOOLEAN);
    }

    /**
     * Returns the attribute {@code retries}.
     *
     * @return the attribute, to be compared
     */
    public ListField<Integer, NumberField<Integer>> retries() {
        return ListField.of("retries", JobCodec.RETRIES, element -> NumberField.of(element,
                AttributeCodec.INT));
    }

    /**
     * Returns the attribute {@code progress}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> progress() {
        return NumberField.of("progress", AttributeCodec.INT);
    }

    /**
     * Returns the attribute {@code share}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Byte> share() {
        return NumberField.of("share", AttributeCodec.BYTE);
    }

    /**
     * Returns the attribute {@code distance}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Long> distance() {
        return NumberField.of("distance", AttributeCodec.LONG);
    }

    /**
     * Returns the attribute {@code attempts}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> attempts() {
        return NumberField.of("attempts", AttributeCodec.INT);
    }

    /**
     * Returns the attribute {@code weight}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Double> weight() {
        return NumberField.of("weight", AttributeCodec.DOUBLE);
    }

    /**
     * Returns the attribute {@code labels}.
     *
     * @return the attribute, to be compared
     */
    public SetField<String> labels() {
        return SetField.of("labels", JobCodec.LABELS);
    }

    /**
     * Returns the attribute {@code createdAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> createdAt() {
        return OrderedField.of("createdAt", AttributeCodec.INSTANT);
    }

    /**
     * Returns the attribute {@code updatedAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> updatedAt() {
        return OrderedField.of("updatedAt", AttributeCodec.INSTANT);
    }
}
