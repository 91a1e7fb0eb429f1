package dev.example.wiki;

import dev.singlet.expression.NumberField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link WikiPage}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class WikiPageFields {
    static final WikiPageFields INSTANCE = new WikiPageFields();

    private WikiPageFields() {
    }

    /**
     * Returns the attribute {@code title}.
     *
     * @return the attribute, to be compared
     */
    public StringField title() {
        return StringField.of("title");
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
     * Returns the attribute {@code v}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Long> revision() {
        return NumberField.of("v", AttributeCodec.LONG);
    }
}
