package dev.example.money;

import dev.singlet.expression.DocumentField;
import dev.singlet.expression.Field;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.ListField;
import dev.singlet.expression.NumberField;
import dev.singlet.expression.StringField;
import dev.singlet.expression.ValueEncoder;
import dev.singlet.runtime.AttributeCodec;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of a {@link Money}, wherever one is stored, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class MoneyFields extends DocumentField<Money> {
    /**
     * Called by generated code.
     *
     * @param path where the document is
     */
    public MoneyFields(FieldPath path) {
        super(path, AttributeCodec.document(MoneyCodec.INSTANCE));
    }

    /**
     * Called by generated code, where the document is one of a sealed interface.
     *
     * @param path where the document is
     * @param encoder makes the stored form of the document and its type
     */
    public MoneyFields(FieldPath path, ValueEncoder<Money> encoder) {
        super(path, encoder);
    }

    /**
     * Returns the attribute {@code amount}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<BigDecimal> amount() {
        return NumberField.of(path().child("amount"), AttributeCodec.BIG_DECIMAL);
    }

    /**
     * Returns the attribute {@code currency}.
     *
     * @return the attribute, to be compared
     */
    public Field<Currency> currency() {
        return Field.of(path().child("currency"), MoneyCodec.CURRENCY);
    }

    /**
     * Returns the attribute {@code fees}.
     *
     * @return the attribute, to be compared
     */
    public ListField<Fee, FeeFields> fees() {
        return ListField.of(path().child("fees"), MoneyCodec.FEES, FeeFields::new);
    }

    /**
     * Returns the attribute {@code note}.
     *
     * @return the attribute, to be compared
     */
    public StringField note() {
        return StringField.of(path().child("note"));
    }

    /**
     * The attributes of a nested {@link Fee}.
     */
    public static final class FeeFields extends DocumentField<Fee> {
        private FeeFields(FieldPath path) {
            super(path, AttributeCodec.document(MoneyCodec.FeeCodec.INSTANCE));
        }

        /**
         * Returns the attribute {@code reason}.
         *
         * @return the attribute, to be compared
         */
        public StringField reason() {
            return StringField.of(path().child("reason"));
        }

        /**
         * Returns the attribute {@code percent}.
         *
         * @return the attribute, to be compared
         */
        public NumberField<Integer> percent() {
            return NumberField.of(path().child("percent"), AttributeCodec.INT);
        }
    }
}
