package dev.example.records;

import dev.singlet.expression.StringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Records.Line}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class LineFields {
    static final LineFields INSTANCE = new LineFields();

    private LineFields() {
    }

    /**
     * Returns the attribute {@code lineId}.
     *
     * @return the attribute, to be compared
     */
    public StringField lineId() {
        return StringField.of("lineId");
    }
}
