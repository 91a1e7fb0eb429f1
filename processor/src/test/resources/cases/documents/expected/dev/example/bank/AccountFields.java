package dev.example.bank;

import dev.example.money.Money;
import dev.example.money.MoneyFields;
import dev.singlet.expression.DocumentField;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.ListField;
import dev.singlet.expression.MapField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Account}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class AccountFields {
    static final AccountFields INSTANCE = new AccountFields();

    private AccountFields() {
    }

    /**
     * Returns the attribute {@code accountId}.
     *
     * @return the attribute, to be compared
     */
    public StringField accountId() {
        return StringField.of("accountId");
    }

    /**
     * Returns the attribute {@code balance}.
     *
     * @return the attribute, to be compared
     */
    public MoneyFields balance() {
        return new MoneyFields(FieldPath.of("balance"));
    }

    /**
     * Returns the attribute {@code latest}.
     *
     * @return the attribute, to be compared
     */
    public AccountEventFields latest() {
        return new AccountEventFields(FieldPath.of("latest"));
    }

    /**
     * Returns the attribute {@code previous}.
     *
     * @return the attribute, to be compared
     */
    public AccountEventFields previous() {
        return new AccountEventFields(FieldPath.of("previous"));
    }

    /**
     * Returns the attribute {@code formula}.
     *
     * @return the attribute, to be compared
     */
    public ExpressionFields formula() {
        return new ExpressionFields(FieldPath.of("formula"));
    }

    /**
     * Returns the attribute {@code events}.
     *
     * @return the attribute, to be compared
     */
    public ListField<AccountEvent, AccountEventFields> events() {
        return ListField.of("events", AccountCodec.EVENTS, AccountEventFields::new);
    }

    /**
     * Returns the attribute {@code limits}.
     *
     * @return the attribute, to be compared
     */
    public MapField<String, Money, MoneyFields> limits() {
        return MapField.of("limits", AccountCodec.LIMITS, AttributeCodec.STRING, MoneyFields::new);
    }

    /**
     * Returns the attribute {@code byMonth}.
     *
     * @return the attribute, to be compared
     */
    public MapField<String, List<AccountEvent>, ListField<AccountEvent, AccountEventFields>> byMonth(
            ) {
        return MapField.of("byMonth", AccountCodec.BY_MONTH, AttributeCodec.STRING,
                element -> ListField.of(element, AccountCodec.EVENTS, AccountEventFields::new));
    }

    /**
     * Returns the attribute {@code terms}.
     *
     * @return the attribute, to be compared
     */
    public TermsFields terms() {
        return new TermsFields(FieldPath.of("terms"));
    }

    /**
     * The attributes of a nested {@link Account.Terms}.
     */
    public static final class TermsFields extends DocumentField<Account.Terms> {
        private TermsFields(FieldPath path) {
            super(path, AccountCodec.TERMS);
        }

        /**
         * Returns the attribute {@code fee}.
         *
         * @return the attribute, to be compared
         */
        public MoneyFields fee() {
            return new MoneyFields(path().child("fee"));
        }

        /**
         * Returns the attribute {@code rules}.
         *
         * @return the attribute, to be compared
         */
        public ListField<Expression, ExpressionFields> rules() {
            return ListField.of(path().child("rules"), AccountCodec.TERMS_RULES,
                    ExpressionFields::new);
        }
    }
}
