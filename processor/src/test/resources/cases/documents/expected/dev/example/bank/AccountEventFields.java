package dev.example.bank;

import dev.example.money.Money;
import dev.example.money.MoneyFields;
import dev.singlet.Condition;
import dev.singlet.expression.DocumentField;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.MapField;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.expression.ValueEncoder;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of a {@link AccountEvent}, wherever one is stored, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class AccountEventFields extends DocumentField<AccountEvent> {
    private static final AttributeCodec<AccountEvent> CODEC = AttributeCodec.document(
            AccountEventCodec.INSTANCE);

    /**
     * Called by generated code.
     *
     * @param path where the document is
     */
    public AccountEventFields(FieldPath path) {
        super(path, CODEC);
    }

    /**
     * Demands that the document is a {@link AccountEvent.Opened}.
     *
     * @return the condition
     */
    public Condition isOpened() {
        return StringField.of(path().child("event")).eq("Opened");
    }

    /**
     * Returns the attributes that the document has if it is a {@link AccountEvent.Opened}.
     *
     * @return the attributes, to be compared; only a comparison of the whole document includes its type
     */
    public OpenedFields asOpened() {
        return new OpenedFields(path(), CODEC::encode);
    }

    /**
     * Demands that the document is a {@link AccountEvent.Deposit}.
     *
     * @return the condition
     */
    public Condition isDeposit() {
        return StringField.of(path().child("event")).in("Deposit", "Deposited", "deposit \"1\"");
    }

    /**
     * Returns the attributes that the document has if it is a {@link AccountEvent.Deposit}.
     *
     * @return the attributes, to be compared; only a comparison of the whole document includes its type
     */
    public DepositFields asDeposit() {
        return new DepositFields(path(), CODEC::encode);
    }

    /**
     * Demands that the document is a {@link AccountEvent.Withdrawal}.
     *
     * @return the condition
     */
    public Condition isWithdrawal() {
        return StringField.of(path().child("event")).eq("Withdrawal");
    }

    /**
     * Returns the attributes that the document has if it is a {@link AccountEvent.Withdrawal}.
     *
     * @return the attributes, to be compared; only a comparison of the whole document includes its type
     */
    public WithdrawalFields asWithdrawal() {
        return new WithdrawalFields(path(), CODEC::encode);
    }

    /**
     * Demands that the document is a {@link AccountEvent.Closed}.
     *
     * @return the condition
     */
    public Condition isClosed() {
        return StringField.of(path().child("event")).eq("Closed");
    }

    /**
     * Returns the attributes that the document has if it is a {@link AccountEvent.Closed}.
     *
     * @return the attributes, to be compared; only a comparison of the whole document includes its type
     */
    public ClosedFields asClosed() {
        return new ClosedFields(path(), CODEC::encode);
    }

    /**
     * The attributes of a nested {@link AccountEvent.Opened}.
     */
    public static final class OpenedFields extends DocumentField<AccountEvent.Opened> {
        private OpenedFields(FieldPath path, ValueEncoder<AccountEvent.Opened> encoder) {
            super(path, encoder);
        }

        /**
         * Returns the attribute {@code owner}.
         *
         * @return the attribute, to be compared
         */
        public StringField owner() {
            return StringField.of(path().child("owner"));
        }

        /**
         * Returns the attribute {@code at}.
         *
         * @return the attribute, to be compared
         */
        public OrderedField<Instant> at() {
            return OrderedField.of(path().child("at"), AttributeCodec.INSTANT);
        }

        /**
         * Returns the attribute {@code limits}.
         *
         * @return the attribute, to be compared
         */
        public MapField<String, Money, MoneyFields> limits() {
            return MapField.of(path().child("limits"), AccountEventCodec.OPENED_LIMITS,
                    AttributeCodec.STRING, MoneyFields::new);
        }
    }

    /**
     * The attributes of a nested {@link AccountEvent.Closed}.
     */
    public static final class ClosedFields extends DocumentField<AccountEvent.Closed> {
        private ClosedFields(FieldPath path, ValueEncoder<AccountEvent.Closed> encoder) {
            super(path, encoder);
        }
    }
}
