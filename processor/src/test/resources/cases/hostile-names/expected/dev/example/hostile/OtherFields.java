package dev.example.hostile;

import dev.singlet.expression.Field;
import dev.singlet.expression.NumberField;
import dev.singlet.expression.OrderedField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Other}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OtherFields {
    static final OtherFields INSTANCE = new OtherFields();

    private OtherFields() {
    }

    /**
     * Returns the attribute {@code number}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> number() {
        return NumberField.of("number", AttributeCodec.INT);
    }

    /**
     * Returns the attribute {@code flag}.
     *
     * @return the attribute, to be compared
     */
    public Field<Boolean> flag() {
        return Field.of("flag", AttributeCodec.BOOLEAN);
    }

    /**
     * Returns the attribute <code>ttl: &#126;</code>.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> until() {
        return OrderedField.of("ttl: ~", AttributeCodec.EPOCH_SECONDS);
    }
}
