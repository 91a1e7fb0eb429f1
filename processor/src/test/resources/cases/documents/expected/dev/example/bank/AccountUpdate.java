package dev.example.bank;

import dev.example.money.Money;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link Account} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class AccountUpdate extends EntityUpdate<Account, AccountFields, AccountUpdate> {
    AccountUpdate(EntityOperations<Account, AccountKey, AccountFields> operations, AccountKey key) {
        super(operations, key);
    }

    /**
     * Sets {@code balance}.
     *
     * @param balance the new value
     * @return this update
     */
    public AccountUpdate balance(Money balance) {
        AccountCodec.checkBalance(balance, violations());
        changes().set("balance", balance, AccountCodec.BALANCE);
        return this;
    }

    /**
     * Sets {@code latest}.
     *
     * @param latest the new value
     * @return this update
     */
    public AccountUpdate latest(AccountEvent latest) {
        AccountCodec.checkLatest(latest, violations());
        changes().set("latest", latest, AccountCodec.LATEST);
        return this;
    }

    /**
     * Sets {@code previous}.
     *
     * @param previous the new value, or null to remove the attribute
     * @return this update
     */
    public AccountUpdate previous(@Nullable AccountEvent previous) {
        if (previous == null) {
            changes().remove("previous");
        } else {
            changes().set("previous", previous, AccountCodec.LATEST);
        }
        return this;
    }

    /**
     * Removes {@code previous}.
     *
     * @return this update
     */
    public AccountUpdate clearPrevious() {
        changes().remove("previous");
        return this;
    }

    /**
     * Sets {@code formula}.
     *
     * @param formula the new value, or null to remove the attribute
     * @return this update
     */
    public AccountUpdate formula(@Nullable Expression formula) {
        if (formula == null) {
            changes().remove("formula");
        } else {
            changes().set("formula", formula, AccountCodec.FORMULA);
        }
        return this;
    }

    /**
     * Removes {@code formula}.
     *
     * @return this update
     */
    public AccountUpdate clearFormula() {
        changes().remove("formula");
        return this;
    }

    /**
     * Sets {@code events}.
     *
     * @param events the new value
     * @return this update
     */
    public AccountUpdate events(List<AccountEvent> events) {
        AccountCodec.checkEvents(events, violations());
        changes().set("events", events, AccountCodec.EVENTS);
        return this;
    }

    /**
     * Adds elements at the end of {@code events}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public AccountUpdate appendToEvents(List<AccountEvent> elements) {
        changes().append("events", elements, AccountCodec.EVENTS);
        return this;
    }

    /**
     * Adds elements at the beginning of {@code events}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public AccountUpdate prependToEvents(List<AccountEvent> elements) {
        changes().prepend("events", elements, AccountCodec.EVENTS);
        return this;
    }

    /**
     * Sets {@code limits}.
     *
     * @param limits the new value
     * @return this update
     */
    public AccountUpdate limits(Map<String, Money> limits) {
        AccountCodec.checkLimits(limits, violations());
        changes().set("limits", limits, AccountCodec.LIMITS);
        return this;
    }

    /**
     * Puts an entry into {@code limits}. The update is refused with {@link dev.singlet.ConditionFailedException} for
     * an item without the map.
     *
     * @param key the entry's key
     * @param value the entry's value
     * @return this update
     */
    public AccountUpdate putInLimits(String key, Money value) {
        changes().putInMap("limits", key, AttributeCodec.STRING, value, AccountCodec.BALANCE);
        return this;
    }

    /**
     * Removes an entry from {@code limits}, if there is one. The update is refused with
     * {@link dev.singlet.ConditionFailedException} for an item without the map.
     *
     * @param key the entry's key
     * @return this update
     */
    public AccountUpdate removeFromLimits(String key) {
        changes().removeFromMap("limits", key, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code byMonth}.
     *
     * @param byMonth the new value
     * @return this update
     */
    public AccountUpdate byMonth(Map<String, List<AccountEvent>> byMonth) {
        AccountCodec.checkByMonth(byMonth, violations());
        changes().set("byMonth", byMonth, AccountCodec.BY_MONTH);
        return this;
    }

    /**
     * Puts an entry into {@code byMonth}. The update is refused with {@link dev.singlet.ConditionFailedException} for
     * an item without the map.
     *
     * @param key the entry's key
     * @param value the entry's value
     * @return this update
     */
    public AccountUpdate putInByMonth(String key, List<AccountEvent> value) {
        changes().putInMap("byMonth", key, AttributeCodec.STRING, value, AccountCodec.EVENTS);
        return this;
    }

    /**
     * Removes an entry from {@code byMonth}, if there is one. The update is refused with
     * {@link dev.singlet.ConditionFailedException} for an item without the map.
     *
     * @param key the entry's key
     * @return this update
     */
    public AccountUpdate removeFromByMonth(String key) {
        changes().removeFromMap("byMonth", key, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code terms}.
     *
     * @param terms the new value
     * @return this update
     */
    public AccountUpdate terms(Account.Terms terms) {
        AccountCodec.checkTerms(terms, violations());
        changes().set("terms", terms, AccountCodec.TERMS);
        return this;
    }

    @Override
    protected AccountUpdate self() {
        return this;
    }
}
