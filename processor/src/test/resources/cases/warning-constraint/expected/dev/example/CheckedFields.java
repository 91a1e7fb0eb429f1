package dev.example;

import dev.singlet.expression.DocumentField;
import dev.singlet.expression.Field;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.ListField;
import dev.singlet.expression.MapField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
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
    public ListField<String, StringField> names() {
        return ListField.of("names", CheckedCodec.NAMES, StringField::of);
    }

    /**
     * Returns the attribute {@code deep}.
     *
     * @return the attribute, to be compared
     */
    public MapField<String, List<String>, ListField<String, StringField>> deep() {
        return MapField.of("deep", CheckedCodec.DEEP, AttributeCodec.STRING,
                element -> ListField.of(element, CheckedCodec.NAMES, StringField::of));
    }

    /**
     * Returns the attribute {@code joined}.
     *
     * @return the attribute, to be compared
     */
    public Field<List<String>> joined() {
        return Field.of("joined", CheckedCodec.JOINED);
    }

    /**
     * Returns the attribute {@code grouped}.
     *
     * @return the attribute, to be compared
     */
    public StringField grouped() {
        return StringField.of("grouped");
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
    public static final class NestedFields extends DocumentField<Warnings.Nested> {
        private NestedFields(FieldPath path) {
            super(path, CheckedCodec.NESTED);
        }

        /**
         * Returns the attribute {@code name}.
         *
         * @return the attribute, to be compared
         */
        public StringField name() {
            return StringField.of(path().child("name"));
        }

        /**
         * Returns the attribute {@code absent}.
         *
         * @return the attribute, to be compared
         */
        public StringField absent() {
            return StringField.of(path().child("absent"));
        }
    }
}
