package dev.example.records;

import dev.singlet.runtime.AsyncEntityOperations;
import dev.singlet.runtime.AsyncEntityUpdate;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NewItem;
import dev.singlet.runtime.NumberPath;
import dev.singlet.runtime.PathUse;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link Order} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderAsyncUpdate extends AsyncEntityUpdate<Order, OrderFields, OrderAsyncUpdate> {
    private final OrderKey key;

    OrderAsyncUpdate(AsyncEntityOperations<Order, OrderKey, OrderFields> operations, OrderKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code placedOn}, and with it the index key {@code gsi1pk}.
     *
     * @param placedOn the new value
     * @return this update
     */
    public OrderAsyncUpdate placedOn(LocalDate placedOn) {
        OrderCodec.checkPlacedOn(placedOn, violations());
        changes().set("placedOn", placedOn, AttributeCodec.LOCAL_DATE);
        changes().setKey("gsi1pk", () -> OrderCodec.gsi1Partition(placedOn));
        return this;
    }

    /**
     * Sets {@code lines}.
     *
     * @param lines the new value
     * @return this update
     */
    public OrderAsyncUpdate lines(List<String> lines) {
        OrderCodec.checkLines(lines, violations());
        changes().set("lines", lines, OrderCodec.LINES);
        return this;
    }

    /**
     * Adds elements at the end of {@code lines}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public OrderAsyncUpdate appendToLines(List<String> elements) {
        violations().elements("lines", elements, OrderCodec::checkLinesElement);
        changes().append("lines", elements, OrderCodec.LINES);
        return this;
    }

    /**
     * Adds elements at the beginning of {@code lines}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public OrderAsyncUpdate prependToLines(List<String> elements) {
        violations().elements("lines", elements, OrderCodec::checkLinesElement);
        changes().prepend("lines", elements, OrderCodec.LINES);
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
    public <V> OrderAsyncUpdate set(
            Function<OrderPaths, ? extends NestedPath<V, ? extends PathUse.Settable>> path,
            @Nullable V value) {
        changes().nested().set(path.apply(OrderPaths.INSTANCE), value);
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
    public OrderAsyncUpdate remove(
            Function<OrderPaths, ? extends NestedPath<?, ? extends PathUse.Removable>> path) {
        changes().nested().remove(path.apply(OrderPaths.INSTANCE));
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
    public <N extends Number> OrderAsyncUpdate addTo(
            Function<OrderPaths, ? extends NumberPath<N, ?>> path, N delta) {
        changes().nested().addTo(path.apply(OrderPaths.INSTANCE), delta);
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
    public <E> OrderAsyncUpdate append(
            Function<OrderPaths, ? extends GrowingListPath<E, ?, ?>> path, List<E> elements) {
        changes().nested().append(path.apply(OrderPaths.INSTANCE), elements);
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
    public <E> OrderAsyncUpdate prepend(
            Function<OrderPaths, ? extends GrowingListPath<E, ?, ?>> path, List<E> elements) {
        changes().nested().prepend(path.apply(OrderPaths.INSTANCE), elements);
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
    public OrderAsyncUpdate removeAt(Function<OrderPaths, ? extends GrowingListPath<?, ?, ?>> path,
            int index) {
        changes().nested().removeAt(path.apply(OrderPaths.INSTANCE), index);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code placedOn}, {@code lines}. It
     * is refused otherwise.
     *
     * @return this update
     */
    public OrderAsyncUpdate orCreate() {
        NewItem item = newItem();
        item.set("customerId", this.key.customerId(), AttributeCodec.STRING);
        item.set("orderId", this.key.orderId(), AttributeCodec.STRING);
        item.setKey("gsi1sk", OrderCodec.gsi1Sort(this.key.orderId()));
        item.require("placedOn", "placedOn");
        item.require("lines", "lines");
        return this;
    }

    @Override
    protected OrderAsyncUpdate self() {
        return this;
    }
}
