package dev.example.bank;

import dev.example.money.MoneyFields;
import dev.singlet.expression.DocumentField;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.NumberField;
import dev.singlet.expression.ValueEncoder;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of a {@link AccountEvent.Withdrawal}, wherever one is stored, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class WithdrawalFields extends DocumentField<AccountEvent.Withdrawal> {
    /**
     * Called by generated code.
     *
     * @param path where the document is
     */
    public WithdrawalFields(FieldPath path) {
        super(path, AttributeCodec.document(WithdrawalCodec.INSTANCE));
    }

    /**
     * Called by generated code, where the document is one of a sealed interface.
     *
     * @param path where the document is
     * @param encoder makes the stored form of the document and its type
     */
    public WithdrawalFields(FieldPath path, ValueEncoder<AccountEvent.Withdrawal> encoder) {
        super(path, encoder);
    }

    /**
     * Returns the attribute {@code money}.
     *
     * @return the attribute, to be compared
     */
    public MoneyFields money() {
        return new MoneyFields(path().child("money"));
    }

    /**
     * Returns the attribute {@code receipt}.
     *
     * @return the attribute, to be compared
     */
    public ReceiptFields receipt() {
        return new ReceiptFields(path().child("receipt"));
    }

    /**
     * The attributes of a nested {@link AccountEvent.Receipt}.
     */
    public static final class ReceiptFields extends DocumentField<AccountEvent.Receipt> {
        private ReceiptFields(FieldPath path) {
            super(path, WithdrawalCodec.RECEIPT);
        }

        /**
         * Returns the attribute {@code number}.
         *
         * @return the attribute, to be compared
         */
        public NumberField<Integer> number() {
            return NumberField.of(path().child("number"), AttributeCodec.INT);
        }
    }
}
