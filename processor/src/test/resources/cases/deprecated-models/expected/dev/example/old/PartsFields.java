package dev.example.old;

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
    public ListField<Parts.Nested, NestedFields> nested() {
        return ListField.of("nested", PartsCodec.NESTED, NestedFields::new);
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
    public static final class NestedFields extends DocumentField<Parts.Nested> {
        private NestedFields(FieldPath path) {
            super(path, AttributeCodec.document(PartsCodec.NestedCodec.INSTANCE));
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
