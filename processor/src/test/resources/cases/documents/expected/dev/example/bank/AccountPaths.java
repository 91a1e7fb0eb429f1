package dev.example.bank;

import dev.example.money.Money;
import dev.example.money.MoneyCodec;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.MapPath;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NestedPlace;
import dev.singlet.runtime.PathUse;
import dev.singlet.runtime.ValuePath;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The ways of an update to what stands within documents, lists and maps of {@link Account}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class AccountPaths {
    static final AccountPaths INSTANCE = new AccountPaths();

    private AccountPaths() {
    }

    /**
     * Goes on to the attribute {@code events}.
     *
     * @return the path
     */
    public GrowingListPath<AccountEvent, ValuePath<AccountEvent, PathUse.Required>, PathUse.Through> events(
            ) {
        return new GrowingListPath<>(NestedPlace.of("events", "events"), AccountCodec.EVENTS,
                AccountCodec::checkEvents, element -> new ValuePath<>(element, AccountCodec.LATEST,
                AccountEventCodec.INSTANCE::validate));
    }

    /**
     * Goes on to the attribute {@code limits}.
     *
     * @return the path
     */
    public MapPath<String, Money, ValuePath<Money, PathUse.Removable>, PathUse.Through> limits() {
        return new MapPath<>(NestedPlace.of("limits", "limits"), AccountCodec.LIMITS,
                AccountCodec::checkLimits, AttributeCodec.STRING,
                element -> new ValuePath<>(element, AccountCodec.BALANCE,
                MoneyCodec.INSTANCE::validate));
    }

    /**
     * Goes on to the attribute {@code byMonth}.
     *
     * @return the path
     */
    public MapPath<String, List<AccountEvent>, GrowingListPath<AccountEvent, ValuePath<AccountEvent, PathUse.Required>, PathUse.Removable>, PathUse.Through> byMonth(
            ) {
        return new MapPath<>(NestedPlace.of("byMonth", "byMonth"), AccountCodec.BY_MONTH,
                AccountCodec::checkByMonth, AttributeCodec.STRING,
                element -> new GrowingListPath<>(element, AccountCodec.EVENTS,
                AccountCodec::checkByMonthValue, innerElement -> new ValuePath<>(innerElement,
                AccountCodec.LATEST, AccountEventCodec.INSTANCE::validate)));
    }

    /**
     * Goes on to the attribute {@code terms}.
     *
     * @return the path
     */
    public TermsPaths<PathUse.Through> terms() {
        return new TermsPaths<>(NestedPlace.of("terms", "terms"));
    }

    /**
     * The ways to the components of a nested {@link Account.Terms}.
     *
     * @param <C> what can be done with the whole document
     */
    public static final class TermsPaths<C extends PathUse> extends NestedPath<Account.Terms, C> {
        private final NestedPlace document;

        private TermsPaths(NestedPlace document) {
            super(document, AccountCodec.TERMS, AccountCodec.TermsCodec.INSTANCE::validate);
            this.document = document;
        }

        /**
         * Goes on to the attribute {@code fee}.
         *
         * @return the path
         */
        public ValuePath<Money, PathUse.Required> fee() {
            return new ValuePath<>(document.required("fee", "fee"), AccountCodec.BALANCE,
                    AccountCodec.TermsCodec::checkFee);
        }

        /**
         * Goes on to the attribute {@code rules}.
         *
         * @return the path
         */
        public GrowingListPath<Expression, ValuePath<Expression, PathUse.Required>, PathUse.Required> rules(
                ) {
            return new GrowingListPath<>(document.required("rules", "rules"),
                    AccountCodec.TERMS_RULES, AccountCodec.TermsCodec::checkRules,
                    element -> new ValuePath<>(element, AccountCodec.FORMULA,
                    ExpressionCodec.INSTANCE::validate));
        }
    }
}
