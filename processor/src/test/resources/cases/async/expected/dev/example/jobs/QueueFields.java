package dev.example.jobs;

import dev.singlet.expression.NumberField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link JobItem.Queue}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class QueueFields {
    static final QueueFields INSTANCE = new QueueFields();

    private QueueFields() {
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
     * Returns the attribute {@code limit}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> limit() {
        return NumberField.of("limit", AttributeCodec.INT);
    }
}
