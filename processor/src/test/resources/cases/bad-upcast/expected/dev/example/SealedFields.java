package dev.example;

import dev.singlet.Condition;
import dev.singlet.expression.DocumentField;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.NumberField;
import dev.singlet.expression.StringField;
import dev.singlet.expression.ValueEncoder;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of a {@link Upcasts.Sealed}, wherever one is stored, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SealedFields extends DocumentField<Upcasts.Sealed> {
    private static final AttributeCodec<Upcasts.Sealed> CODEC = AttributeCodec.document(
            SealedCodec.INSTANCE);

    /**
     * Called by generated code.
     *
     * @param path where the document is
     */
    public SealedFields(FieldPath path) {
        super(path, CODEC);
    }

    /**
     * Demands that the document is a {@link Upcasts.OfSealed}.
     *
     * @return the condition
     */
    public Condition isOfSealed() {
        return StringField.of(path().child("type")).eq("OfSealed");
    }

    /**
     * Returns the attributes that the document has if it is a {@link Upcasts.OfSealed}.
     *
     * @return the attributes, to be compared; only a comparison of the whole document includes its type
     */
    public OfSealedFields asOfSealed() {
        return new OfSealedFields(path(), CODEC::encode);
    }

    /**
     * The attributes of a nested {@link Upcasts.OfSealed}.
     */
    public static final class OfSealedFields extends DocumentField<Upcasts.OfSealed> {
        private OfSealedFields(FieldPath path, ValueEncoder<Upcasts.OfSealed> encoder) {
            super(path, encoder);
        }

        /**
         * Returns the attribute {@code cents}.
         *
         * @return the attribute, to be compared
         */
        public NumberField<Long> cents() {
            return NumberField.of(path().child("cents"), AttributeCodec.LONG);
        }
    }
}
