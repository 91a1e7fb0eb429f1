package dev.example.store;

import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.KeyFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Order}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderDraft {
    private final String storeId;

    private final Order.Address address;

    private final List<Order.Line> lines;

    private final List<String> notes;

    private final List<List<Integer>> grid;

    private final Map<String, Order.Setting> settings;

    private final Map<Order.Currency, BigDecimal> prices;

    private final Map<UUID, List<Order.Line>> parcels;

    private @Nullable String orderId;

    private Order. @Nullable Address invoice;

    private Optional<Order.Contact> contact = Optional.empty();

    private Set<String> tags = Set.of();

    private OrderDraft(String storeId, Order.Address address, List<Order.Line> lines,
            List<String> notes, List<List<Integer>> grid, Map<String, Order.Setting> settings,
            Map<Order.Currency, BigDecimal> prices, Map<UUID, List<Order.Line>> parcels) {
        this.storeId = storeId;
        this.address = address;
        this.lines = lines;
        this.notes = notes;
        this.grid = grid;
        this.settings = settings;
        this.prices = prices;
        this.parcels = parcels;
    }

    static NeedsStoreId start() {
        return storeId ->
                address ->
                lines ->
                notes ->
                grid ->
                settings ->
                prices ->
                parcels ->
                new OrderDraft(storeId, address, lines, notes, grid, settings, prices, parcels);
    }

    /**
     * Sets {@code orderId}, which is generated otherwise.
     *
     * @param orderId the value, or null to generate it
     * @return this draft
     */
    public OrderDraft orderId(@Nullable String orderId) {
        this.orderId = orderId;
        return this;
    }

    /**
     * Sets {@code invoice}, which is absent otherwise.
     *
     * @param invoice the value, or null for none
     * @return this draft
     */
    public OrderDraft invoice(Order. @Nullable Address invoice) {
        this.invoice = invoice;
        return this;
    }

    /**
     * Sets {@code contact}, which is absent otherwise.
     *
     * @param contact the value, or null for none
     * @return this draft
     */
    public OrderDraft contact(Order. @Nullable Contact contact) {
        this.contact = Optional.ofNullable(contact);
        return this;
    }

    /**
     * Sets {@code tags}, which is empty otherwise.
     *
     * @param tags the value
     * @return this draft
     */
    public OrderDraft tags(Set<String> tags) {
        this.tags = tags;
        return this;
    }

    Order toRecord(GeneratedValues generated) {
        return new Order(
                storeId,
                generated.idUnless(orderId),
                address,
                invoice,
                contact,
                lines,
                notes,
                grid,
                tags,
                settings,
                prices,
                parcels,
                generated.time(KeyFormat.NANOS));
    }

    /**
     * The draft that lacks {@code storeId}.
     */
    public interface NeedsStoreId {
        /**
         * Sets {@code storeId}.
         *
         * @param storeId the value
         * @return the draft with it
         */
        NeedsAddress storeId(String storeId);
    }

    /**
     * The draft that lacks {@code address}.
     */
    public interface NeedsAddress {
        /**
         * Sets {@code address}.
         *
         * @param address the value
         * @return the draft with it
         */
        NeedsLines address(Order.Address address);
    }

    /**
     * The draft that lacks {@code lines}.
     */
    public interface NeedsLines {
        /**
         * Sets {@code lines}.
         *
         * @param lines the value
         * @return the draft with it
         */
        NeedsNotes lines(List<Order.Line> lines);
    }

    /**
     * The draft that lacks {@code notes}.
     */
    public interface NeedsNotes {
        /**
         * Sets {@code notes}.
         *
         * @param notes the value
         * @return the draft with it
         */
        NeedsGrid notes(List<String> notes);
    }

    /**
     * The draft that lacks {@code grid}.
     */
    public interface NeedsGrid {
        /**
         * Sets {@code grid}.
         *
         * @param grid the value
         * @return the draft with it
         */
        NeedsSettings grid(List<List<Integer>> grid);
    }

    /**
     * The draft that lacks {@code settings}.
     */
    public interface NeedsSettings {
        /**
         * Sets {@code settings}.
         *
         * @param settings the value
         * @return the draft with it
         */
        NeedsPrices settings(Map<String, Order.Setting> settings);
    }

    /**
     * The draft that lacks {@code prices}.
     */
    public interface NeedsPrices {
        /**
         * Sets {@code prices}.
         *
         * @param prices the value
         * @return the draft with it
         */
        NeedsParcels prices(Map<Order.Currency, BigDecimal> prices);
    }

    /**
     * The draft that lacks {@code parcels}.
     */
    public interface NeedsParcels {
        /**
         * Sets {@code parcels}.
         *
         * @param parcels the value
         * @return the draft with it
         */
        OrderDraft parcels(Map<UUID, List<Order.Line>> parcels);
    }
}
