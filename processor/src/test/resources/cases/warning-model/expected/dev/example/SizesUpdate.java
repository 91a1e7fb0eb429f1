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
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link Models.Sizes} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SizesUpdate extends EntityUpdate<Models.Sizes, SizesFields, SizesUpdate> {
    private final SizesKey key;

    SizesUpdate(EntityOperations<Models.Sizes, SizesKey, SizesFields> operations, SizesKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code list}.
     *
     * @param list the new value
     * @return this update
     */
    public SizesUpdate list(List<String> list) {
        SizesCodec.checkList(list, violations());
        changes().set("list", list, SizesCodec.LIST);
        return this;
    }

    /**
     * Adds elements at the end of {@code list}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public SizesUpdate appendToList(List<String> elements) {
        changes().append("list", elements, SizesCodec.LIST);
        return this;
    }

    /**
     * Adds elements at the beginning of {@code list}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public SizesUpdate prependToList(List<String> elements) {
        changes().prepend("list", elements, SizesCodec.LIST);
        return this;
    }

    /**
     * Sets {@code set}.
     *
     * @param set the new value
     * @return this update
     */
    public SizesUpdate set(Set<Integer> set) {
        SizesCodec.checkSet(set, violations());
        if (set == null || set.isEmpty()) {
            changes().remove("set");
        } else {
            changes().set("set", set, SizesCodec.SET);
        }
        return this;
    }

    /**
     * Adds elements to {@code set}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public SizesUpdate addToSet(Set<Integer> elements) {
        changes().addToSet("set", elements, SizesCodec.SET);
        return this;
    }

    /**
     * Removes elements from {@code set}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public SizesUpdate removeFromSet(Set<Integer> elements) {
        changes().removeFromSet("set", elements, SizesCodec.SET);
        return this;
    }

    /**
     * Sets {@code map}.
     *
     * @param map the new value, or null to remove the attribute
     * @return this update
     */
    public SizesUpdate map(@Nullable Map<String, Long> map) {
        if (map == null) {
            changes().remove("map");
        } else {
            changes().set("map", map, SizesCodec.MAP);
        }
        return this;
    }

    /**
     * Removes {@code map}.
     *
     * @return this update
     */
    public SizesUpdate clearMap() {
        changes().remove("map");
        return this;
    }

    /**
     * Puts an entry into {@code map}. The update is refused with {@link dev.singlet.ConditionFailedException} for an
     * item without the map.
     *
     * @param key the entry's key
     * @param value the entry's value
     * @return this update
     */
    public SizesUpdate putInMap(String key, Long value) {
        changes().putInMap("map", key, AttributeCodec.STRING, value, AttributeCodec.LONG);
        return this;
    }

    /**
     * Removes an entry from {@code map}, if there is one. The update is refused with
     * {@link dev.singlet.ConditionFailedException} for an item without the map.
     *
     * @param key the entry's key
     * @return this update
     */
    public SizesUpdate removeFromMap(String key) {
        changes().removeFromMap("map", key, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code nested}.
     *
     * @param nested the new value
     * @return this update
     */
    public SizesUpdate nested(List<Models.Nested> nested) {
        SizesCodec.checkNested(nested, violations());
        changes().set("nested", nested, SizesCodec.NESTED);
        return this;
    }

    /**
     * Sets {@code bounded}.
     *
     * @param bounded the new value
     * @return this update
     */
    public SizesUpdate bounded(List<String> bounded) {
        SizesCodec.checkBounded(bounded, violations());
        changes().set("bounded", bounded, SizesCodec.LIST);
        return this;
    }

    /**
     * Sets {@code statuses}.
     *
     * @param statuses the new value
     * @return this update
     */
    public SizesUpdate statuses(Set<Models.Status> statuses) {
        SizesCodec.checkStatuses(statuses, violations());
        if (statuses == null || statuses.isEmpty()) {
            changes().remove("statuses");
        } else {
            changes().set("statuses", statuses, SizesCodec.STATUSES);
        }
        return this;
    }

    /**
     * Adds elements to {@code statuses}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public SizesUpdate addToStatuses(Set<Models.Status> elements) {
        changes().addToSet("statuses", elements, SizesCodec.STATUSES);
        return this;
    }

    /**
     * Removes elements from {@code statuses}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public SizesUpdate removeFromStatuses(Set<Models.Status> elements) {
        changes().removeFromSet("statuses", elements, SizesCodec.STATUSES);
        return this;
    }

    /**
     * Sets {@code byStatus}.
     *
     * @param byStatus the new value
     * @return this update
     */
    public SizesUpdate byStatus(Map<Models.Status, String> byStatus) {
        SizesCodec.checkByStatus(byStatus, violations());
        changes().set("byStatus", byStatus, SizesCodec.BY_STATUS);
        return this;
    }

    /**
     * Puts an entry into {@code byStatus}. The update is refused with {@link dev.singlet.ConditionFailedException} for
     * an item without the map.
     *
     * @param key the entry's key
     * @param value the entry's value
     * @return this update
     */
    public SizesUpdate putInByStatus(Models.Status key, String value) {
        changes().putInMap("byStatus", key, AttributeCodec.enumName(Models.Status.class), value,
                AttributeCodec.STRING);
        return this;
    }

    /**
     * Removes an entry from {@code byStatus}, if there is one. The update is refused with
     * {@link dev.singlet.ConditionFailedException} for an item without the map.
     *
     * @param key the entry's key
     * @return this update
     */
    public SizesUpdate removeFromByStatus(Models.Status key) {
        changes().removeFromMap("byStatus", key, AttributeCodec.enumName(Models.Status.class));
        return this;
    }

    /**
     * Sets {@code text}.
     *
     * @param text the new value
     * @return this update
     */
    public SizesUpdate text(String text) {
        SizesCodec.checkText(text, violations());
        changes().set("text", text, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code bytes}.
     *
     * @param bytes the new value
     * @return this update
     */
    public SizesUpdate bytes(byte[] bytes) {
        SizesCodec.checkBytes(bytes, violations());
        changes().set("bytes", bytes, AttributeCodec.BYTES);
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
    public <V> SizesUpdate set(
            Function<SizesPaths, ? extends NestedPath<V, ? extends PathUse.Settable>> path,
            @Nullable V value) {
        changes().nested().set(path.apply(SizesPaths.INSTANCE), value);
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
    public SizesUpdate remove(
            Function<SizesPaths, ? extends NestedPath<?, ? extends PathUse.Removable>> path) {
        changes().nested().remove(path.apply(SizesPaths.INSTANCE));
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
    public <N extends Number> SizesUpdate addTo(
            Function<SizesPaths, ? extends NumberPath<N, ?>> path, N delta) {
        changes().nested().addTo(path.apply(SizesPaths.INSTANCE), delta);
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
    public <E> SizesUpdate append(Function<SizesPaths, ? extends GrowingListPath<E, ?, ?>> path,
            List<E> elements) {
        changes().nested().append(path.apply(SizesPaths.INSTANCE), elements);
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
    public <E> SizesUpdate prepend(Function<SizesPaths, ? extends GrowingListPath<E, ?, ?>> path,
            List<E> elements) {
        changes().nested().prepend(path.apply(SizesPaths.INSTANCE), elements);
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
    public SizesUpdate removeAt(Function<SizesPaths, ? extends GrowingListPath<?, ?, ?>> path,
            int index) {
        changes().nested().removeAt(path.apply(SizesPaths.INSTANCE), index);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code list}, {@code nested},
     * {@code bounded}, {@code byStatus}, {@code text}, {@code bytes}. It is refused otherwise.
     *
     * @return this update
     */
    public SizesUpdate orCreate() {
        NewItem item = newItem();
        item.set("id", this.key.id(), AttributeCodec.STRING);
        item.require("list", "list");
        item.require("nested", "nested");
        item.require("bounded", "bounded");
        item.require("byStatus", "byStatus");
        item.require("text", "text");
        item.require("bytes", "bytes");
        return this;
    }

    @Override
    protected SizesUpdate self() {
        return this;
    }
}
