package dev.example.bank;

import dev.example.money.Money;
import dev.example.money.MoneyCodec;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NewItem;
import dev.singlet.runtime.NumberPath;
import dev.singlet.runtime.PathUse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    private final AccountKey key;

    AccountUpdate(EntityOperations<Account, AccountKey, AccountFields> operations, AccountKey key) {
        super(operations, key);
        this.key = key;
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
        AccountCodec.checkPrevious(previous, violations());
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
        AccountCodec.checkFormula(formula, violations());
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
        violations().elements("events", elements, AccountEventCodec.INSTANCE::validate);
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
        violations().elements("events", elements, AccountEventCodec.INSTANCE::validate);
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
        violations().value("limits", value, MoneyCodec.INSTANCE::validate);
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
        violations().value("byMonth", value, AccountCodec::checkByMonthValue);
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

    /**
     * Sets a value within a document, a list or a map, as in {@code set(c -> c.address().city(), "Rome")}.
     * Null removes it, if it may be absent.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the value
     * @param value the new value
     * @param <V> the type of the value
     * @return this update
     */
    public <V> AccountUpdate set(
            Function<AccountPaths, ? extends NestedPath<V, ? extends PathUse.Settable>> path,
            @Nullable V value) {
        changes().nested().set(path.apply(AccountPaths.INSTANCE), value);
        return this;
    }

    /**
     * Removes a value that may be absent, or an entry of a map.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the value
     * @return this update
     */
    public AccountUpdate remove(
            Function<AccountPaths, ? extends NestedPath<?, ? extends PathUse.Removable>> path) {
        changes().nested().remove(path.apply(AccountPaths.INSTANCE));
        return this;
    }

    /**
     * Adds to a number, of which absence counts as zero. An update with it is not sent again after a lost
     * response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if something on the way is absent, or
     * a whole number would leave the range of its type and constraints.
     *
     * @param path the way to the number
     * @param delta what to add; may be negative
     * @param <N> the type of the number
     * @return this update
     */
    public <N extends Number> AccountUpdate addTo(
            Function<AccountPaths, ? extends NumberPath<N, ?>> path, N delta) {
        changes().nested().addTo(path.apply(AccountPaths.INSTANCE), delta);
        return this;
    }

    /**
     * Adds elements at the end of a list, of which absence counts as empty. An update with it is not sent
     * again after a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the list
     * @param elements the elements; if there are none, nothing changes
     * @param <E> the type of the elements
     * @return this update
     */
    public <E> AccountUpdate append(Function<AccountPaths, ? extends GrowingListPath<E, ?, ?>> path,
            List<E> elements) {
        changes().nested().append(path.apply(AccountPaths.INSTANCE), elements);
        return this;
    }

    /**
     * Adds elements at the beginning of a list, of which absence counts as empty. An update with it is not
     * sent again after a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the list
     * @param elements the elements; if there are none, nothing changes
     * @param <E> the type of the elements
     * @return this update
     */
    public <E> AccountUpdate prepend(
            Function<AccountPaths, ? extends GrowingListPath<E, ?, ?>> path, List<E> elements) {
        changes().nested().prepend(path.apply(AccountPaths.INSTANCE), elements);
        return this;
    }

    /**
     * Removes an element of a list; those behind it move up. An update with it is not sent again after a
     * lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item without such an element.
     *
     * @param path the way to the list
     * @param index the place of the element before the update, from 0
     * @return this update
     */
    public AccountUpdate removeAt(Function<AccountPaths, ? extends GrowingListPath<?, ?, ?>> path,
            int index) {
        changes().nested().removeAt(path.apply(AccountPaths.INSTANCE), index);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code balance}, {@code latest},
     * {@code events}, {@code limits}, {@code byMonth}, {@code terms}. It is refused otherwise.
     *
     * @return this update
     */
    public AccountUpdate orCreate() {
        NewItem item = newItem();
        item.set("accountId", this.key.accountId(), AttributeCodec.STRING);
        item.require("balance", "balance");
        item.require("latest", "latest");
        item.require("events", "events");
        item.require("limits", "limits");
        item.require("byMonth", "byMonth");
        item.require("terms", "terms");
        return this;
    }

    @Override
    protected AccountUpdate self() {
        return this;
    }
}
