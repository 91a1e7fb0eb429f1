package dev.example;

import dev.singlet.expression.DocumentField;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.ListField;
import dev.singlet.expression.SetField;
import dev.singlet.expression.StringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Suppressed.Around.First}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class FirstFields {
    static final FirstFields INSTANCE = new FirstFields();

    private FirstFields() {
    }

    /**
     * Returns the attribute {@code customer}.
     *
     * @return the attribute, to be compared
     */
    public StringField customer() {
        return StringField.of("customer");
    }

    /**
     * Returns the attribute {@code tags}.
     *
     * @return the attribute, to be compared
     */
    public SetField<String> tags() {
        return SetField.of("tags", FirstCodec.TAGS);
    }

    /**
     * Returns the attribute {@code nested}.
     *
     * @return the attribute, to be compared
     */
    public NestedFields nested() {
        return new NestedFields(FieldPath.of("nested"));
    }

    /**
     * The attributes of a nested {@link Suppressed.Around.Nested}.
     */
    public static final class NestedFields extends DocumentField<Suppressed.Around.Nested> {
        private NestedFields(FieldPath path) {
            super(path, FirstCodec.NESTED);
        }

        /**
         * Returns the attribute {@code words}.
         *
         * @return the attribute, to be compared
         */
        public ListField<String, StringField> words() {
            return ListField.of(path().child("words"), FirstCodec.NESTED_WORDS, StringField::of);
        }
    }
}
