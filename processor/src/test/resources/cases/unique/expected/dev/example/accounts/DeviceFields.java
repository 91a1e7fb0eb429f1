package dev.example.accounts;

import dev.singlet.expression.Field;
import dev.singlet.expression.NumberField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Device}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class DeviceFields {
    static final DeviceFields INSTANCE = new DeviceFields();

    private DeviceFields() {
    }

    /**
     * Returns the attribute {@code accountId}.
     *
     * @return the attribute, to be compared
     */
    public StringField accountId() {
        return StringField.of("accountId");
    }

    /**
     * Returns the attribute {@code serial}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Long> serial() {
        return NumberField.of("serial", AttributeCodec.LONG);
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
     * Returns the attribute {@code kind}.
     *
     * @return the attribute, to be compared
     */
    public Field<Device.Kind> kind() {
        return Field.of("kind", DeviceCodec.KIND);
    }
}
