package dev.example.settings;

import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Settings}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class SettingsFields {
    static final SettingsFields INSTANCE = new SettingsFields();

    private SettingsFields() {
    }

    /**
     * Returns the attribute {@code theme}.
     *
     * @return the attribute, to be compared
     */
    public StringField theme() {
        return StringField.of("theme");
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
