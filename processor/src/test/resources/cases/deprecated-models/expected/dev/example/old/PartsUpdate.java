package dev.example.old;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NewItem;
import dev.singlet.runtime.NumberPath;
import dev.singlet.runtime.PathUse;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link Parts} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class PartsUpdate extends EntityUpdate<Parts, PartsFields, PartsUpdate> {
    private final PartsKey key;

    PartsUpdate(EntityOperations<Parts, PartsKey, PartsFields> operations, PartsKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code text}.
     *
     * @param text the new value
     * @return this update
     */
    public PartsUpdate text(String text) {
        PartsCodec.checkText(text, violations());
        changes().set("text", text, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code nested}.
     *
     * @param nested the new value
     * @return this update
     */
    public PartsUpdate nested(List<Parts.Nested> nested) {
        PartsCodec.checkNested(nested, violations());
        changes().set("nested", nested, PartsCodec.NESTED);
        return this;
    }

    /**
     * Adds elements at the end of {@code nested}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public PartsUpdate appendToNested(List<Parts.Nested> elements) {
        violations().elements("nested", elements, PartsCodec.NestedCodec.INSTANCE::validate);
        changes().append("nested", elements, PartsCodec.NESTED);
        return this;
    }

    /**
     * Adds elements at the beginning of {@code nested}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public PartsUpdate prependToNested(List<Parts.Nested> elements) {
        violations().elements("nested", elements, PartsCodec.NestedCodec.INSTANCE::validate);
        changes().prepend("nested", elements, PartsCodec.NESTED);
        return this;
    }

    /**
     * Sets {@code code}.
     *
     * @param code the new value, or null to remove the attribute
     * @return this update
     */
    public PartsUpdate code(Parts. @Nullable Code code) {
        if (code == null) {
            changes().remove("code");
        } else {
            changes().set("code", code, PartsCodec.CODE);
        }
        return this;
    }

    /**
     * Removes {@code code}.
     *
     * @return this update
     */
    public PartsUpdate clearCode() {
        changes().remove("code");
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
    public <V> PartsUpdate set(
            Function<PartsPaths, ? extends NestedPath<V, ? extends PathUse.Settable>> path,
            @Nullable V value) {
        changes().nested().set(path.apply(PartsPaths.INSTANCE), value);
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
    public PartsUpdate remove(
            Function<PartsPaths, ? extends NestedPath<?, ? extends PathUse.Removable>> path) {
        changes().nested().remove(path.apply(PartsPaths.INSTANCE));
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
    public <N extends Number> PartsUpdate addTo(
            Function<PartsPaths, ? extends NumberPath<N, ?>> path, N delta) {
        changes().nested().addTo(path.apply(PartsPaths.INSTANCE), delta);
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
    public <E> PartsUpdate append(Function<PartsPaths, ? extends GrowingListPath<E, ?, ?>> path,
            List<E> elements) {
        changes().nested().append(path.apply(PartsPaths.INSTANCE), elements);
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
    public <E> PartsUpdate prepend(Function<PartsPaths, ? extends GrowingListPath<E, ?, ?>> path,
            List<E> elements) {
        changes().nested().prepend(path.apply(PartsPaths.INSTANCE), elements);
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
    public PartsUpdate removeAt(Function<PartsPaths, ? extends GrowingListPath<?, ?, ?>> path,
            int index) {
        changes().nested().removeAt(path.apply(PartsPaths.INSTANCE), index);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code text}, {@code nested}. It is
     * refused otherwise.
     *
     * @return this update
     */
    public PartsUpdate orCreate() {
        NewItem item = newItem();
        item.set("id", this.key.id(), AttributeCodec.STRING);
        item.set("kind", this.key.kind(), PartsCodec.KIND);
        item.require("text", "text");
        item.require("nested", "nested");
        return this;
    }

    @Override
    protected PartsUpdate self() {
        return this;
    }
}
