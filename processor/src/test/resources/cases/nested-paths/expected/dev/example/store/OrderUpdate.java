package dev.example.store;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NewItem;
import dev.singlet.runtime.NumberPath;
import dev.singlet.runtime.PathUse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link Order} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 *
 * <p>Every update sets {@code updatedAt} to the time of the table's clock.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderUpdate extends EntityUpdate<Order, OrderFields, OrderUpdate> {
    private final OrderKey key;

    OrderUpdate(EntityOperations<Order, OrderKey, OrderFields> operations, OrderKey key) {
        super(operations, key);
        this.key = key;
        Instant updatedAt = generated().time(KeyFormat.NANOS);
        changes().set("updatedAt", updatedAt, AttributeCodec.INSTANT);
    }

    /**
     * Sets {@code address}.
     *
     * @param address the new value
     * @return this update
     */
    public OrderUpdate address(Order.Address address) {
        OrderCodec.checkAddress(address, violations());
        changes().set("address", address, OrderCodec.ADDRESS);
        return this;
    }

    /**
     * Sets {@code invoice}.
     *
     * @param invoice the new value, or null to remove the attribute
     * @return this update
     */
    public OrderUpdate invoice(Order. @Nullable Address invoice) {
        OrderCodec.checkInvoice(invoice, violations());
        if (invoice == null) {
            changes().remove("invoice");
        } else {
            changes().set("invoice", invoice, OrderCodec.ADDRESS);
        }
        return this;
    }

    /**
     * Removes {@code invoice}.
     *
     * @return this update
     */
    public OrderUpdate clearInvoice() {
        changes().remove("invoice");
        return this;
    }

    /**
     * Sets {@code contact}.
     *
     * @param contact the new value, or null to remove the attribute
     * @return this update
     */
    public OrderUpdate contact(Order. @Nullable Contact contact) {
        OrderCodec.checkContact(contact, violations());
        if (contact == null) {
            changes().remove("contact");
        } else {
            changes().set("contact", contact, OrderCodec.CONTACT);
        }
        return this;
    }

    /**
     * Removes {@code contact}.
     *
     * @return this update
     */
    public OrderUpdate clearContact() {
        changes().remove("contact");
        return this;
    }

    /**
     * Sets {@code lines}.
     *
     * @param lines the new value
     * @return this update
     */
    public OrderUpdate lines(List<Order.Line> lines) {
        OrderCodec.checkLines(lines, violations());
        changes().set("lines", lines, OrderCodec.LINES);
        return this;
    }

    /**
     * Sets {@code notes}.
     *
     * @param notes the new value
     * @return this update
     */
    public OrderUpdate notes(List<String> notes) {
        OrderCodec.checkNotes(notes, violations());
        changes().set("notes", notes, OrderCodec.NOTES);
        return this;
    }

    /**
     * Adds elements at the end of {@code notes}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public OrderUpdate appendToNotes(List<String> elements) {
        violations().elements("notes", elements, OrderCodec::checkNotesElement);
        changes().append("notes", elements, OrderCodec.NOTES);
        return this;
    }

    /**
     * Adds elements at the beginning of {@code notes}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public OrderUpdate prependToNotes(List<String> elements) {
        violations().elements("notes", elements, OrderCodec::checkNotesElement);
        changes().prepend("notes", elements, OrderCodec.NOTES);
        return this;
    }

    /**
     * Sets {@code grid}.
     *
     * @param grid the new value
     * @return this update
     */
    public OrderUpdate grid(List<List<Integer>> grid) {
        OrderCodec.checkGrid(grid, violations());
        changes().set("grid", grid, OrderCodec.GRID);
        return this;
    }

    /**
     * Adds elements at the end of {@code grid}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public OrderUpdate appendToGrid(List<List<Integer>> elements) {
        violations().elements("grid", elements, OrderCodec::checkGridElement);
        changes().append("grid", elements, OrderCodec.GRID);
        return this;
    }

    /**
     * Adds elements at the beginning of {@code grid}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public OrderUpdate prependToGrid(List<List<Integer>> elements) {
        violations().elements("grid", elements, OrderCodec::checkGridElement);
        changes().prepend("grid", elements, OrderCodec.GRID);
        return this;
    }

    /**
     * Sets {@code tags}.
     *
     * @param tags the new value
     * @return this update
     */
    public OrderUpdate tags(Set<String> tags) {
        OrderCodec.checkTags(tags, violations());
        if (tags == null || tags.isEmpty()) {
            changes().remove("tags");
        } else {
            changes().set("tags", tags, OrderCodec.TAGS);
        }
        return this;
    }

    /**
     * Adds elements to {@code tags}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public OrderUpdate addToTags(Set<String> elements) {
        violations().elements("tags", elements, OrderCodec::checkTagsElement);
        changes().addToSet("tags", elements, OrderCodec.TAGS);
        return this;
    }

    /**
     * Removes elements from {@code tags}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public OrderUpdate removeFromTags(Set<String> elements) {
        changes().removeFromSet("tags", elements, OrderCodec.TAGS);
        return this;
    }

    /**
     * Sets {@code settings}.
     *
     * @param settings the new value
     * @return this update
     */
    public OrderUpdate settings(Map<String, Order.Setting> settings) {
        OrderCodec.checkSettings(settings, violations());
        changes().set("settings", settings, OrderCodec.SETTINGS);
        return this;
    }

    /**
     * Puts an entry into {@code settings}. The update is refused with {@link dev.singlet.ConditionFailedException} for
     * an item without the map.
     *
     * @param key the entry's key
     * @param value the entry's value
     * @return this update
     */
    public OrderUpdate putInSettings(String key, Order.Setting value) {
        violations().key("settings", key, OrderCodec::checkSettingsKey);
        violations().value("settings", value, OrderCodec.SettingCodec.INSTANCE::validate);
        changes().putInMap("settings", key, AttributeCodec.STRING, value, AttributeCodec.document(
                OrderCodec.SettingCodec.INSTANCE));
        return this;
    }

    /**
     * Removes an entry from {@code settings}, if there is one. The update is refused with
     * {@link dev.singlet.ConditionFailedException} for an item without the map.
     *
     * @param key the entry's key
     * @return this update
     */
    public OrderUpdate removeFromSettings(String key) {
        changes().removeFromMap("settings", key, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code prices}.
     *
     * @param prices the new value
     * @return this update
     */
    public OrderUpdate prices(Map<Order.Currency, BigDecimal> prices) {
        OrderCodec.checkPrices(prices, violations());
        changes().set("prices", prices, OrderCodec.PRICES);
        return this;
    }

    /**
     * Puts an entry into {@code prices}. The update is refused with {@link dev.singlet.ConditionFailedException} for
     * an item without the map.
     *
     * @param key the entry's key
     * @param value the entry's value
     * @return this update
     */
    public OrderUpdate putInPrices(Order.Currency key, BigDecimal value) {
        violations().value("prices", value, OrderCodec::checkPricesValue);
        changes().putInMap("prices", key, AttributeCodec.enumName(Order.Currency.class), value,
                AttributeCodec.BIG_DECIMAL);
        return this;
    }

    /**
     * Removes an entry from {@code prices}, if there is one. The update is refused with
     * {@link dev.singlet.ConditionFailedException} for an item without the map.
     *
     * @param key the entry's key
     * @return this update
     */
    public OrderUpdate removeFromPrices(Order.Currency key) {
        changes().removeFromMap("prices", key, AttributeCodec.enumName(Order.Currency.class));
        return this;
    }

    /**
     * Sets {@code parcels}.
     *
     * @param parcels the new value
     * @return this update
     */
    public OrderUpdate parcels(Map<UUID, List<Order.Line>> parcels) {
        OrderCodec.checkParcels(parcels, violations());
        changes().set("parcels", parcels, OrderCodec.PARCELS);
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
    public <V> OrderUpdate set(
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
    public OrderUpdate remove(
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
    public <N extends Number> OrderUpdate addTo(
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
    public <E> OrderUpdate append(Function<OrderPaths, ? extends GrowingListPath<E, ?, ?>> path,
            List<E> elements) {
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
    public <E> OrderUpdate prepend(Function<OrderPaths, ? extends GrowingListPath<E, ?, ?>> path,
            List<E> elements) {
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
    public OrderUpdate removeAt(Function<OrderPaths, ? extends GrowingListPath<?, ?, ?>> path,
            int index) {
        changes().nested().removeAt(path.apply(OrderPaths.INSTANCE), index);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code address}, {@code lines},
     * {@code notes}, {@code grid}, {@code settings}, {@code prices}, {@code parcels}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public OrderUpdate orCreate() {
        NewItem item = newItem();
        item.set("storeId", this.key.storeId(), AttributeCodec.STRING);
        item.set("orderId", this.key.orderId(), AttributeCodec.STRING);
        item.require("address", "address");
        item.require("lines", "lines");
        item.require("notes", "notes");
        item.require("grid", "grid");
        item.require("settings", "settings");
        item.require("prices", "prices");
        item.require("parcels", "parcels");
        return this;
    }

    @Override
    protected OrderUpdate self() {
        return this;
    }
}
