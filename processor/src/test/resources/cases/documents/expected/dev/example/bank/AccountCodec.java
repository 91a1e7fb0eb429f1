package dev.example.bank;

import dev.example.money.Money;
import dev.example.money.MoneyCodec;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.RecordCodec;
import dev.singlet.runtime.Violations;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Account} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class AccountCodec extends EntityCodec<Account, AccountKey> {
    /**
     * The only instance.
     */
    public static final AccountCodec INSTANCE = new AccountCodec();

    static final AttributeCodec<Money> BALANCE = AttributeCodec.document(MoneyCodec.INSTANCE);

    static final AttributeCodec<AccountEvent> LATEST = AttributeCodec.document(
            AccountEventCodec.INSTANCE);

    static final AttributeCodec<Expression> FORMULA = AttributeCodec.document(
            ExpressionCodec.INSTANCE);

    static final AttributeCodec<List<AccountEvent>> EVENTS = AttributeCodec.list(
            AttributeCodec.document(AccountEventCodec.INSTANCE));

    static final AttributeCodec<Map<String, Money>> LIMITS = AttributeCodec.map(
            AttributeCodec.document(MoneyCodec.INSTANCE));

    static final AttributeCodec<Map<String, List<AccountEvent>>> BY_MONTH = AttributeCodec.map(
            AttributeCodec.list(AttributeCodec.document(AccountEventCodec.INSTANCE)));

    static final AttributeCodec<Account.Terms> TERMS = AttributeCodec.document(TermsCodec.INSTANCE);

    static final AttributeCodec<List<Expression>> TERMS_RULES = AttributeCodec.list(
            AttributeCodec.document(ExpressionCodec.INSTANCE));

    private AccountCodec() {
        super("Account", Account.class);
    }

    @Override
    public void write(Account account, ItemWriter item) {
        item.put("accountId", account.accountId(), AttributeCodec.STRING);
        item.put("balance", account.balance(), BALANCE);
        item.put("latest", account.latest(), LATEST);
        item.putIfPresent("previous", account.previous(), LATEST);
        item.putOptional("formula", account.formula(), FORMULA);
        item.put("events", account.events(), EVENTS);
        item.put("limits", account.limits(), LIMITS);
        item.put("byMonth", account.byMonth(), BY_MONTH);
        item.put("terms", account.terms(), TERMS);
    }

    @Override
    public Account read(ItemReader item) {
        return new Account(
                item.get("accountId", AttributeCodec.STRING),
                item.get("balance", BALANCE),
                item.get("latest", LATEST),
                item.find("previous", LATEST),
                Optional.ofNullable(item.find("formula", FORMULA)),
                item.get("events", EVENTS),
                item.get("limits", LIMITS),
                item.get("byMonth", BY_MONTH),
                item.get("terms", TERMS));
    }

    @Override
    public void writeIndexKeys(Account account, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public AccountKey keyOf(Account account) {
        return AccountKey.of(account);
    }

    @Override
    public AccountKey parseKey(String partition, @Nullable String sort) {
        return AccountKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Account account, Violations violations) {
        checkAccountId(account.accountId(), violations);
        checkBalance(account.balance(), violations);
        checkLatest(account.latest(), violations);
        checkPrevious(account.previous(), violations);
        violations.required("formula", account.formula());
        if (account.formula() != null) {
            checkFormula(account.formula().orElse(null), violations);
        }
        checkEvents(account.events(), violations);
        checkLimits(account.limits(), violations);
        checkByMonth(account.byMonth(), violations);
        checkTerms(account.terms(), violations);
    }

    static void checkAccountId(String accountId, Violations violations) {
        violations.required("accountId", accountId);
    }

    static void checkBalance(Money balance, Violations violations) {
        violations.required("balance", balance);
        violations.nested("balance", balance, MoneyCodec.INSTANCE::validate);
    }

    static void checkLatest(AccountEvent latest, Violations violations) {
        violations.required("latest", latest);
        violations.nested("latest", latest, AccountEventCodec.INSTANCE::validate);
    }

    static void checkPrevious(@Nullable AccountEvent previous, Violations violations) {
        violations.nested("previous", previous, AccountEventCodec.INSTANCE::validate);
    }

    static void checkFormula(@Nullable Expression formula, Violations violations) {
        violations.nested("formula", formula, ExpressionCodec.INSTANCE::validate);
    }

    static void checkEvents(List<AccountEvent> events, Violations violations) {
        violations.required("events", events);
        violations.elements("events", events, AccountEventCodec.INSTANCE::validate);
    }

    static void checkLimits(Map<String, Money> limits, Violations violations) {
        violations.required("limits", limits);
        violations.values("limits", limits, MoneyCodec.INSTANCE::validate);
    }

    static void checkByMonth(Map<String, List<AccountEvent>> byMonth, Violations violations) {
        violations.required("byMonth", byMonth);
        violations.values("byMonth", byMonth, AccountCodec::checkByMonthValue);
    }

    static void checkByMonthValue(List<AccountEvent> value, Violations violations) {
        violations.elements("", value, AccountEventCodec.INSTANCE::validate);
    }

    static void checkTerms(Account.Terms terms, Violations violations) {
        violations.required("terms", terms);
        violations.nested("terms", terms, TermsCodec.INSTANCE::validate);
    }

    /**
     * Converts between {@link Account.Terms} and its map.
     */
    public static final class TermsCodec extends RecordCodec<Account.Terms> {
        /**
         * The only instance.
         */
        public static final TermsCodec INSTANCE = new TermsCodec();

        private TermsCodec() {
        }

        @Override
        public void write(Account.Terms terms, ItemWriter item) {
            item.put("fee", terms.fee(), BALANCE);
            item.put("rules", terms.rules(), TERMS_RULES);
        }

        @Override
        public Account.Terms read(ItemReader item) {
            return new Account.Terms(
                    item.get("fee", BALANCE),
                    item.get("rules", TERMS_RULES));
        }

        @Override
        public void validate(Account.Terms terms, Violations violations) {
            checkFee(terms.fee(), violations);
            checkRules(terms.rules(), violations);
        }

        static void checkFee(Money fee, Violations violations) {
            violations.required("fee", fee);
            violations.nested("fee", fee, MoneyCodec.INSTANCE::validate);
        }

        static void checkRules(List<Expression> rules, Violations violations) {
            violations.required("rules", rules);
            violations.elements("rules", rules, ExpressionCodec.INSTANCE::validate);
        }
    }
}
