package dev.example.jobs;

import dev.singlet.expression.Field;
import dev.singlet.expression.NumberField;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link JobItem.Job}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class JobFields {
    static final JobFields INSTANCE = new JobFields();

    private JobFields() {
    }

    /**
     * Returns the attribute {@code queue}.
     *
     * @return the attribute, to be compared
     */
    public StringField queue() {
        return StringField.of("queue");
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
     * Returns the attribute {@code state}.
     *
     * @return the attribute, to be compared
     */
    public Field<JobItem.State> state() {
        return Field.of("state", JobCodec.STATE);
    }

    /**
     * Returns the attribute {@code worker}.
     *
     * @return the attribute, to be compared
     */
    public StringField worker() {
        return StringField.of("worker");
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
