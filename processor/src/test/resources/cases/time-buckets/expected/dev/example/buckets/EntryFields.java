package dev.example.buckets;

import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Entry}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class EntryFields {
    static final EntryFields INSTANCE = new EntryFields();

    private EntryFields() {
    }

    /**
     * Returns the attribute {@code entryId}.
     *
     * @return the attribute, to be compared
     */
    public StringField entryId() {
        return StringField.of("entryId");
    }

    /**
     * Returns the attribute {@code text}.
     *
     * @return the attribute, to be compared
     */
    public StringField text() {
        return StringField.of("text");
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
