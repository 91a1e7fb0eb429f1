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
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link Suppressed.Around.First} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class FirstUpdate extends EntityUpdate<Suppressed.Around.First, FirstFields, FirstUpdate> {
    private final FirstKey key;

    FirstUpdate(EntityOperations<Suppressed.Around.First, FirstKey, FirstFields> operations,
            FirstKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code tags}.
     *
     * @param tags the new value
     * @return this update
     */
    public FirstUpdate tags(Set<String> tags) {
        FirstCodec.checkTags(tags, violations());
        if (tags == null || tags.isEmpty()) {
            changes().remove("tags");
        } else {
            changes().set("tags", tags, FirstCodec.TAGS);
        }
        return this;
    }

    /**
     * Adds elements to {@code tags}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public FirstUpdate addToTags(Set<String> elements) {
        changes().addToSet("tags", elements, FirstCodec.TAGS);
        return this;
    }

    /**
     * Removes elements from {@code tags}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public FirstUpdate removeFromTags(Set<String> elements) {
        changes().removeFromSet("tags", elements, FirstCodec.TAGS);
        return this;
    }

    /**
     * Sets {@code nested}.
     *
     * @param nested the new value
     * @return this update
     */
    public FirstUpdate nested(Suppressed.Around.Nested nested) {
        FirstCodec.checkNested(nested, violations());
        changes().set("nested", nested, FirstCodec.NESTED);
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
    public <V> FirstUpdate set(
            Function<FirstPaths, ? extends NestedPath<V, ? extends PathUse.Settable>> path,
            @Nullable V value) {
        changes().nested().set(path.apply(FirstPaths.INSTANCE), value);
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
    public FirstUpdate remove(
            Function<FirstPaths, ? extends NestedPath<?, ? extends PathUse.Removable>> path) {
        changes().nested().remove(path.apply(FirstPaths.INSTANCE));
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
    public <N extends Number> FirstUpdate addTo(
            Function<FirstPaths, ? extends NumberPath<N, ?>> path, N delta) {
        changes().nested().addTo(path.apply(FirstPaths.INSTANCE), delta);
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
    public <E> FirstUpdate append(Function<FirstPaths, ? extends GrowingListPath<E, ?, ?>> path,
            List<E> elements) {
        changes().nested().append(path.apply(FirstPaths.INSTANCE), elements);
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
    public <E> FirstUpdate prepend(Function<FirstPaths, ? extends GrowingListPath<E, ?, ?>> path,
            List<E> elements) {
        changes().nested().prepend(path.apply(FirstPaths.INSTANCE), elements);
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
    public FirstUpdate removeAt(Function<FirstPaths, ? extends GrowingListPath<?, ?, ?>> path,
            int index) {
        changes().nested().removeAt(path.apply(FirstPaths.INSTANCE), index);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code nested}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public FirstUpdate orCreate() {
        NewItem item = newItem();
        item.set("customer", this.key.customer(), AttributeCodec.STRING);
        item.setKey("gsi1pk", FirstCodec.gsi1Partition());
        item.setKey("gsi1sk", FirstCodec.gsi1Sort(this.key.customer()));
        item.require("nested", "nested");
        return this;
    }

    @Override
    protected FirstUpdate self() {
        return this;
    }
}
