package dev.example.bank;

import dev.example.money.Money;
import dev.singlet.runtime.GeneratedValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Account}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class AccountDraft {
    private final String accountId;

    private final Money balance;

    private final AccountEvent latest;

    private final List<AccountEvent> events;

    private final Map<String, Money> limits;

    private final Map<String, List<AccountEvent>> byMonth;

    private final Account.Terms terms;

    private @Nullable AccountEvent previous;

    private Optional<Expression> formula = Optional.empty();

    private AccountDraft(String accountId, Money balance, AccountEvent latest,
            List<AccountEvent> events, Map<String, Money> limits,
            Map<String, List<AccountEvent>> byMonth, Account.Terms terms) {
        this.accountId = accountId;
        this.balance = balance;
        this.latest = latest;
        this.events = events;
        this.limits = limits;
        this.byMonth = byMonth;
        this.terms = terms;
    }

    static NeedsAccountId start() {
        return accountId ->
                balance ->
                latest ->
                events ->
                limits ->
                byMonth ->
                terms ->
                new AccountDraft(accountId, balance, latest, events, limits, byMonth, terms);
    }

    /**
     * Sets {@code previous}, which is absent otherwise.
     *
     * @param previous the value, or null for none
     * @return this draft
     */
    public AccountDraft previous(@Nullable AccountEvent previous) {
        this.previous = previous;
        return this;
    }

    /**
     * Sets {@code formula}, which is absent otherwise.
     *
     * @param formula the value, or null for none
     * @return this draft
     */
    public AccountDraft formula(@Nullable Expression formula) {
        this.formula = Optional.ofNullable(formula);
        return this;
    }

    Account toRecord(GeneratedValues generated) {
        return new Account(
                accountId,
                balance,
                latest,
                previous,
                formula,
                events,
                limits,
                byMonth,
                terms);
    }

    /**
     * The draft that lacks {@code accountId}.
     */
    public interface NeedsAccountId {
        /**
         * Sets {@code accountId}.
         *
         * @param accountId the value
         * @return the draft with it
         */
        NeedsBalance accountId(String accountId);
    }

    /**
     * The draft that lacks {@code balance}.
     */
    public interface NeedsBalance {
        /**
         * Sets {@code balance}.
         *
         * @param balance the value
         * @return the draft with it
         */
        NeedsLatest balance(Money balance);
    }

    /**
     * The draft that lacks {@code latest}.
     */
    public interface NeedsLatest {
        /**
         * Sets {@code latest}.
         *
         * @param latest the value
         * @return the draft with it
         */
        NeedsEvents latest(AccountEvent latest);
    }

    /**
     * The draft that lacks {@code events}.
     */
    public interface NeedsEvents {
        /**
         * Sets {@code events}.
         *
         * @param events the value
         * @return the draft with it
         */
        NeedsLimits events(List<AccountEvent> events);
    }

    /**
     * The draft that lacks {@code limits}.
     */
    public interface NeedsLimits {
        /**
         * Sets {@code limits}.
         *
         * @param limits the value
         * @return the draft with it
         */
        NeedsByMonth limits(Map<String, Money> limits);
    }

    /**
     * The draft that lacks {@code byMonth}.
     */
    public interface NeedsByMonth {
        /**
         * Sets {@code byMonth}.
         *
         * @param byMonth the value
         * @return the draft with it
         */
        NeedsTerms byMonth(Map<String, List<AccountEvent>> byMonth);
    }

    /**
     * The draft that lacks {@code terms}.
     */
    public interface NeedsTerms {
        /**
         * Sets {@code terms}.
         *
         * @param terms the value
         * @return the draft with it
         */
        AccountDraft terms(Account.Terms terms);
    }
}
