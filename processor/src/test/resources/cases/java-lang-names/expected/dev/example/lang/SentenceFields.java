package dev.example.lang;

import dev.singlet.expression.DocumentField;
import dev.singlet.expression.Field;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.ListField;
import dev.singlet.expression.MapField;
import dev.singlet.expression.NumberField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.lang.Boolean;
import java.lang.Long;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Sentence}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class SentenceFields {
    static final SentenceFields INSTANCE = new SentenceFields();

    private SentenceFields() {
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
     * Returns the attribute {@code position}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<java.lang.Integer> position() {
        return NumberField.of("position", AttributeCodec.INT);
    }

    /**
     * Returns the attribute {@code integer}.
     *
     * @return the attribute, to be compared
     */
    public Field<Integer> integer() {
        return Field.of("integer", SentenceCodec.INTEGER);
    }

    /**
     * Returns the attribute {@code object}.
     *
     * @return the attribute, to be compared
     */
    public ObjectFields object() {
        return new ObjectFields(FieldPath.of("object"));
    }

    /**
     * Returns the attribute {@code count}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<java.lang.Integer> count() {
        return NumberField.of("count", AttributeCodec.INT);
    }

    /**
     * Returns the attribute {@code counts}.
     *
     * @return the attribute, to be compared
     */
    public MapField<String, Long, NumberField<Long>> counts() {
        return MapField.of("counts", SentenceCodec.COUNTS, AttributeCodec.STRING,
                element -> NumberField.of(element, AttributeCodec.LONG));
    }

    /**
     * Returns the attribute {@code flags}.
     *
     * @return the attribute, to be compared
     */
    public ListField<Boolean, Field<Boolean>> flags() {
        return ListField.of("flags", SentenceCodec.FLAGS, element -> Field.of(element,
                AttributeCodec.BOOLEAN));
    }

    /**
     * The attributes of a nested {@link Object}.
     */
    public static final class ObjectFields extends DocumentField<Object> {
        private ObjectFields(FieldPath path) {
            super(path, SentenceCodec.OBJECT);
        }

        /**
         * Returns the attribute {@code text}.
         *
         * @return the attribute, to be compared
         */
        public StringField text() {
            return StringField.of(path().child("text"));
        }
    }
}
