package dev.example;

import dev.singlet.Condition;
import dev.singlet.expression.DocumentField;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.ListField;
import dev.singlet.expression.MapField;
import dev.singlet.expression.StringField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Warnings.Checked}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class CheckedFields {
    static final CheckedFields INSTANCE = new CheckedFields();

    private CheckedFields() {
    }

    /**
     * Returns the attribute {@code id}.
     *
     * @return the attribute, to be compared
     */
    public StringField id() {
        return StringField.of("id");
    }

    /**
     * Returns the attribute {@code absent}.
     *
     * @return the attribute, to be compared
     */
    public StringField absent() {
        return StringField.of("absent");
    }

    /**
     * Returns the attribute {@code email}.
     *
     * @return the attribute, to be compared
     */
    public StringField email() {
        return StringField.of("email");
    }

    /**
     * Returns the attribute {@code isbn}.
     *
     * @return the attribute, to be compared
     */
    public StringField isbn() {
        return StringField.of("isbn");
    }

    /**
     * Returns the attribute {@code names}.
     *
     * @return the attribute, to be compared
     */
    public ListField<String> names() {
        return ListField.of("names", CheckedCodec.NAMES);
    }

    /**
     * Returns the attribute {@code deep}.
     *
     * @return the attribute, to be compared
     */
    public MapField<List<String>> deep() {
        return MapField.of("deep", CheckedCodec.DEEP);
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
     * The attributes of a nested {@link Warnings.Nested}.
     */
    public static final class NestedFields extends DocumentField {
        private NestedFields(FieldPath path) {
            super(path);
        }

        /**
         * Demands that the whole document equals a given one.
         *
         * @param nested the document to compare with
         * @return the condition
         */
        public Condition eq(Warnings.Nested nested) {
            return eq(nested, CheckedCodec.NESTED);
        }

        /**
         * Demands that the whole document differs from a given one, or is absent.
         *
         * @param nested the document to compare with
         * @return the condition
         */
        public Condition ne(Warnings.Nested nested) {
            return ne(nested, CheckedCodec.NESTED);
        }

        /**
         * Returns the attribute {@code name}.
         *
         * @return the attribute, to be compared
         */
        public StringField name() {
            return StringField.of(path().child("name"));
        }
    }
}
