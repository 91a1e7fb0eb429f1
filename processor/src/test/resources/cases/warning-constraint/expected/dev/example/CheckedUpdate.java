package dev.example;

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
 * Changes attributes of one {@link Warnings.Checked} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class CheckedUpdate extends EntityUpdate<Warnings.Checked, CheckedFields, CheckedUpdate> {
    private final CheckedKey key;

    CheckedUpdate(EntityOperations<Warnings.Checked, CheckedKey, CheckedFields> operations,
            CheckedKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code absent}.
     *
     * @param absent the new value, or null to remove the attribute
     * @return this update
     */
    public CheckedUpdate absent(@Nullable String absent) {
        if (absent == null) {
            changes().remove("absent");
        } else {
            changes().set("absent", absent, AttributeCodec.STRING);
        }
        return this;
    }

    /**
     * Removes {@code absent}.
     *
     * @return this update
     */
    public CheckedUpdate clearAbsent() {
        changes().remove("absent");
        return this;
    }

    /**
     * Sets {@code email}.
     *
     * @param email the new value
     * @return this update
     */
    public CheckedUpdate email(String email) {
        CheckedCodec.checkEmail(email, violations());
        changes().set("email", email, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code isbn}.
     *
     * @param isbn the new value
     * @return this update
     */
    public CheckedUpdate isbn(String isbn) {
        CheckedCodec.checkIsbn(isbn, violations());
        changes().set("isbn", isbn, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code names}.
     *
     * @param names the new value
     * @return this update
     */
    public CheckedUpdate names(List<String> names) {
        CheckedCodec.checkNames(names, violations());
        changes().set("names", names, CheckedCodec.NAMES);
        return this;
    }

    /**
     * Sets {@code deep}.
     *
     * @param deep the new value
     * @return this update
     */
    public CheckedUpdate deep(Map<String, List<String>> deep) {
        CheckedCodec.checkDeep(deep, violations());
        changes().set("deep", deep, CheckedCodec.DEEP);
        return this;
    }

    /**
     * Puts an entry into {@code deep}. The update is refused with {@link dev.singlet.ConditionFailedException} for an
     * item without the map.
     *
     * @param key the entry's key
     * @param value the entry's value
     * @return this update
     */
    public CheckedUpdate putInDeep(String key, List<String> value) {
        changes().putInMap("deep", key, AttributeCodec.STRING, value, CheckedCodec.NAMES);
        return this;
    }

    /**
     * Removes an entry from {@code deep}, if there is one. The update is refused with
     * {@link dev.singlet.ConditionFailedException} for an item without the map.
     *
     * @param key the entry's key
     * @return this update
     */
    public CheckedUpdate removeFromDeep(String key) {
        changes().removeFromMap("deep", key, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code joined}.
     *
     * @param joined the new value
     * @return this update
     */
    public CheckedUpdate joined(List<String> joined) {
        CheckedCodec.checkJoined(joined, violations());
        changes().set("joined", joined, CheckedCodec.JOINED);
        return this;
    }

    /**
     * Sets {@code grouped}.
     *
     * @param grouped the new value
     * @return this update
     */
    public CheckedUpdate grouped(String grouped) {
        CheckedCodec.checkGrouped(grouped, violations());
        changes().set("grouped", grouped, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code nested}.
     *
     * @param nested the new value
     * @return this update
     */
    public CheckedUpdate nested(Warnings.Nested nested) {
        CheckedCodec.checkNested(nested, violations());
        changes().set("nested", nested, CheckedCodec.NESTED);
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
    public <V> CheckedUpdate set(
            Function<CheckedPaths, ? extends NestedPath<V, ? extends PathUse.Settable>> path,
            @Nullable V value) {
        changes().nested().set(path.apply(CheckedPaths.INSTANCE), value);
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
    public CheckedUpdate remove(
            Function<CheckedPaths, ? extends NestedPath<?, ? extends PathUse.Removable>> path) {
        changes().nested().remove(path.apply(CheckedPaths.INSTANCE));
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
    public <N extends Number> CheckedUpdate addTo(
            Function<CheckedPaths, ? extends NumberPath<N, ?>> path, N delta) {
        changes().nested().addTo(path.apply(CheckedPaths.INSTANCE), delta);
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
    public <E> CheckedUpdate append(Function<CheckedPaths, ? extends GrowingListPath<E, ?, ?>> path,
            List<E> elements) {
        changes().nested().append(path.apply(CheckedPaths.INSTANCE), elements);
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
    public <E> CheckedUpdate prepend(
            Function<CheckedPaths, ? extends GrowingListPath<E, ?, ?>> path, List<E> elements) {
        changes().nested().prepend(path.apply(CheckedPaths.INSTANCE), elements);
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
    public CheckedUpdate removeAt(Function<CheckedPaths, ? extends GrowingListPath<?, ?, ?>> path,
            int index) {
        changes().nested().removeAt(path.apply(CheckedPaths.INSTANCE), index);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code email}, {@code isbn},
     * {@code names}, {@code deep}, {@code joined}, {@code grouped}, {@code nested}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public CheckedUpdate orCreate() {
        NewItem item = newItem();
        item.set("id", this.key.id(), AttributeCodec.STRING);
        item.require("email", "email");
        item.require("isbn", "isbn");
        item.require("names", "names");
        item.require("deep", "deep");
        item.require("joined", "joined");
        item.require("grouped", "grouped");
        item.require("nested", "nested");
        return this;
    }

    @Override
    protected CheckedUpdate self() {
        return this;
    }
}
