package dev.example.clash;

import dev.singlet.expression.StringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Plain}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class PlainFields {
    static final PlainFields INSTANCE = new PlainFields();

    private PlainFields() {
    }

    /**
     * Returns the attribute {@code plain}.
     *
     * @return the attribute, to be compared
     */
    public StringField plain() {
        return StringField.of("plain");
    }

    /**
     * Returns the attribute {@code sortKey}.
     *
     * @return the attribute, to be compared
     */
    public StringField sortKey() {
        return StringField.of("sortKey");
    }

    /**
     * Returns the attribute {@code partitionKey}.
     *
     * @return the attribute, to be compared
     */
    public StringField partitionKey() {
        return StringField.of("partitionKey");
    }

    /**
     * Returns the attribute {@code sortReader}.
     *
     * @return the attribute, to be compared
     */
    public StringField sortReader() {
        return StringField.of("sortReader");
    }

    /**
     * Returns the attribute {@code partitionReader}.
     *
     * @return the attribute, to be compared
     */
    public StringField partitionReader() {
        return StringField.of("partitionReader");
    }
}
