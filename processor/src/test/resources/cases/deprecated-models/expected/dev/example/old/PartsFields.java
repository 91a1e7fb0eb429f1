package dev.example.old;

import dev.singlet.Condition;
import dev.singlet.expression.DocumentField;
import dev.singlet.expression.Field;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.ListField;
import dev.singlet.expression.NumberField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Parts}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class PartsFields {
    static final PartsFields INSTANCE = new PartsFields();

    private PartsFields() {
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
     * Returns the attribute {@code kind}.
     *
     * @return the attribute, to be compared
     */
    public Field<Parts.Kind> kind() {
        return Field.of("kind", PartsCodec.KIND);
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
     * Returns the attribute {@code nested}.
     *
     * @return the attribute, to be compared
     */
    public ListField<Parts.Nested> nested() {
        return ListField.of("nested", PartsCodec.NESTED);
    }

    /**
     * Returns the attribute {@code code}.
     *
     * @return the attribute, to be compared
     */
    public Field<Parts.Code> code() {
        return Field.of("code", PartsCodec.CODE);
    }

    /**
     * The attributes of a nested {@link Parts.Nested}.
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
        public Condition eq(Parts.Nested nested) {
            return eq(nested, AttributeCodec.document(PartsCodec.NestedCodec.INSTANCE));
        }

        /**
         * Demands that the whole document differs from a given one, or is absent.
         *
         * @param nested the document to compare with
         * @return the condition
         */
        public Condition ne(Parts.Nested nested) {
            return ne(nested, AttributeCodec.document(PartsCodec.NestedCodec.INSTANCE));
        }

        /**
         * Returns the attribute {@code count}.
         *
         * @return the attribute, to be compared
         */
        public NumberField<Integer> count() {
            return NumberField.of(path().child("count"), AttributeCodec.INT);
        }
    }
}
