package dev.example.store;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.RecordCodec;
import dev.singlet.runtime.Violations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Order} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderCodec extends EntityCodec<Order, OrderKey> {
    /**
     * The only instance.
     */
    public static final OrderCodec INSTANCE = new OrderCodec();

    static final AttributeCodec<Order.Address> ADDRESS = AttributeCodec.document(
            AddressCodec.INSTANCE);

    static final AttributeCodec<Order.Contact> CONTACT = AttributeCodec.document(
            ContactCodec.INSTANCE);

    static final AttributeCodec<List<Order.Line>> LINES = AttributeCodec.list(
            AttributeCodec.document(LineCodec.INSTANCE));

    static final AttributeCodec<List<String>> NOTES = AttributeCodec.list(AttributeCodec.STRING);

    static final AttributeCodec<List<List<Integer>>> GRID = AttributeCodec.list(AttributeCodec.list(
            AttributeCodec.INT));

    static final AttributeCodec<Set<String>> TAGS = AttributeCodec.set(AttributeCodec.STRING);

    static final AttributeCodec<Map<String, Order.Setting>> SETTINGS = AttributeCodec.map(
            AttributeCodec.document(SettingCodec.INSTANCE));

    static final AttributeCodec<Map<Order.Currency, BigDecimal>> PRICES = AttributeCodec.map(
            AttributeCodec.enumName(Order.Currency.class), AttributeCodec.BIG_DECIMAL);

    static final AttributeCodec<Map<UUID, List<Order.Line>>> PARCELS = AttributeCodec.map(
            AttributeCodec.UUID, AttributeCodec.list(AttributeCodec.document(LineCodec.INSTANCE)));

    static final AttributeCodec<Order.Place> ADDRESS_PLACE = AttributeCodec.document(
            PlaceCodec.INSTANCE);

    static final AttributeCodec<Order.Line> LINE_GIFT = AttributeCodec.document(LineCodec.INSTANCE);

    private static final Pattern TAGS_PATTERN = Pattern.compile("[a-z]+");

    private static final Pattern ADDRESS_ZIP_PATTERN = Pattern.compile("[0-9]{5}");

    private OrderCodec() {
        super("Order", Order.class);
    }

    @Override
    public void write(Order order, ItemWriter item) {
        item.put("storeId", order.storeId(), AttributeCodec.STRING);
        item.put("orderId", order.orderId(), AttributeCodec.STRING);
        item.put("address", order.address(), ADDRESS);
        item.putIfPresent("invoice", order.invoice(), ADDRESS);
        item.putOptional("contact", order.contact(), CONTACT);
        item.put("lines", order.lines(), LINES);
        item.put("notes", order.notes(), NOTES);
        item.put("grid", order.grid(), GRID);
        item.putSet("tags", order.tags(), TAGS);
        item.put("settings", order.settings(), SETTINGS);
        item.put("prices", order.prices(), PRICES);
        item.put("parcels", order.parcels(), PARCELS);
        item.put("updatedAt", order.updatedAt(), AttributeCodec.INSTANT);
    }

    @Override
    public Order read(ItemReader item) {
        return new Order(
                item.get("storeId", AttributeCodec.STRING),
                item.get("orderId", AttributeCodec.STRING),
                item.get("address", ADDRESS),
                item.find("invoice", ADDRESS),
                Optional.ofNullable(item.find("contact", CONTACT)),
                item.get("lines", LINES),
                item.get("notes", NOTES),
                item.get("grid", GRID),
                item.getSet("tags", TAGS),
                item.get("settings", SETTINGS),
                item.get("prices", PRICES),
                item.get("parcels", PARCELS),
                item.get("updatedAt", AttributeCodec.INSTANT));
    }

    @Override
    public void writeIndexKeys(Order order, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public OrderKey keyOf(Order order) {
        return OrderKey.of(order);
    }

    @Override
    public OrderKey parseKey(String partition, @Nullable String sort) {
        return OrderKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public Order complete(Order order, GeneratedValues generated) {
        return new Order(
                order.storeId(),
                generated.idUnless(order.orderId()),
                order.address(),
                order.invoice(),
                order.contact(),
                order.lines(),
                order.notes(),
                order.grid(),
                order.tags(),
                order.settings(),
                order.prices(),
                order.parcels(),
                generated.time(KeyFormat.NANOS));
    }

    @Override
    public void validate(Order order, Violations violations) {
        checkStoreId(order.storeId(), violations);
        checkAddress(order.address(), violations);
        checkInvoice(order.invoice(), violations);
        violations.required("contact", order.contact());
        if (order.contact() != null) {
            checkContact(order.contact().orElse(null), violations);
        }
        checkLines(order.lines(), violations);
        checkNotes(order.notes(), violations);
        checkGrid(order.grid(), violations);
        checkTags(order.tags(), violations);
        checkSettings(order.settings(), violations);
        checkPrices(order.prices(), violations);
        checkParcels(order.parcels(), violations);
    }

    static void checkStoreId(String storeId, Violations violations) {
        violations.required("storeId", storeId);
    }

    static void checkAddress(Order.Address address, Violations violations) {
        violations.required("address", address);
        violations.nested("address", address, AddressCodec.INSTANCE::validate);
    }

    static void checkInvoice(Order. @Nullable Address invoice, Violations violations) {
        violations.nested("invoice", invoice, AddressCodec.INSTANCE::validate);
    }

    static void checkContact(Order. @Nullable Contact contact, Violations violations) {
        violations.nested("contact", contact, ContactCodec.INSTANCE::validate);
    }

    static void checkLines(List<Order.Line> lines, Violations violations) {
        violations.notEmpty("lines", lines);
        violations.size("lines", lines, 0, 20);
        violations.elements("lines", lines, LineCodec.INSTANCE::validate);
    }

    static void checkNotes(List<String> notes, Violations violations) {
        violations.required("notes", notes);
        violations.elements("notes", notes, OrderCodec::checkNotesElement);
    }

    static void checkNotesElement(String element, Violations violations) {
        violations.notBlank("", element);
        violations.size("", element, 0, 40);
    }

    static void checkGrid(List<List<Integer>> grid, Violations violations) {
        violations.required("grid", grid);
        violations.elements("grid", grid, OrderCodec::checkGridElement);
    }

    static void checkGridElement(List<Integer> element, Violations violations) {
        violations.elements("", element, OrderCodec::checkGridElementElement);
    }

    static void checkGridElementElement(Integer element, Violations violations) {
        violations.min("", element, 0L);
    }

    static void checkTags(Set<String> tags, Violations violations) {
        violations.required("tags", tags);
        violations.elements("tags", tags, OrderCodec::checkTagsElement);
    }

    static void checkTagsElement(String element, Violations violations) {
        violations.pattern("", element, TAGS_PATTERN);
    }

    static void checkSettings(Map<String, Order.Setting> settings, Violations violations) {
        violations.required("settings", settings);
        violations.keys("settings", settings, OrderCodec::checkSettingsKey);
        violations.values("settings", settings, SettingCodec.INSTANCE::validate);
    }

    static void checkSettingsKey(String key, Violations violations) {
        violations.notBlank("", key);
    }

    static void checkPrices(Map<Order.Currency, BigDecimal> prices, Violations violations) {
        violations.required("prices", prices);
        violations.values("prices", prices, OrderCodec::checkPricesValue);
    }

    static void checkPricesValue(BigDecimal value, Violations violations) {
        violations.positive("", value);
    }

    static void checkParcels(Map<UUID, List<Order.Line>> parcels, Violations violations) {
        violations.required("parcels", parcels);
        violations.size("parcels", parcels, 0, 3);
        violations.values("parcels", parcels, OrderCodec::checkParcelsValue);
    }

    static void checkParcelsValue(List<Order.Line> value, Violations violations) {
        violations.elements("", value, LineCodec.INSTANCE::validate);
    }

    /**
     * Converts between {@link Order.Address} and its map.
     */
    public static final class AddressCodec extends RecordCodec<Order.Address> {
        /**
         * The only instance.
         */
        public static final AddressCodec INSTANCE = new AddressCodec();

        private AddressCodec() {
        }

        @Override
        public void write(Order.Address address, ItemWriter item) {
            item.put("street", address.street(), AttributeCodec.STRING);
            item.put("city", address.city(), AttributeCodec.STRING);
            item.putIfPresent("zip-code", address.zip(), AttributeCodec.STRING);
            item.putOptional("place", address.place(), ADDRESS_PLACE);
        }

        @Override
        public Order.Address read(ItemReader item) {
            return new Order.Address(
                    item.get("street", AttributeCodec.STRING),
                    item.get("city", AttributeCodec.STRING),
                    item.find("zip-code", AttributeCodec.STRING),
                    Optional.ofNullable(item.find("place", ADDRESS_PLACE)));
        }

        @Override
        public void validate(Order.Address address, Violations violations) {
            checkStreet(address.street(), violations);
            checkCity(address.city(), violations);
            checkZip(address.zip(), violations);
            violations.required("place", address.place());
            if (address.place() != null) {
                checkPlace(address.place().orElse(null), violations);
            }
        }

        static void checkStreet(String street, Violations violations) {
            violations.required("street", street);
        }

        static void checkCity(String city, Violations violations) {
            violations.required("city", city);
            violations.size("city", city, 2, 40);
        }

        static void checkZip(@Nullable String zip, Violations violations) {
            violations.pattern("zip", zip, ADDRESS_ZIP_PATTERN);
        }

        static void checkPlace(Order. @Nullable Place place, Violations violations) {
            violations.nested("place", place, PlaceCodec.INSTANCE::validate);
        }
    }

    /**
     * Converts between {@link Order.Contact} and its map.
     */
    public static final class ContactCodec extends RecordCodec<Order.Contact> {
        /**
         * The only instance.
         */
        public static final ContactCodec INSTANCE = new ContactCodec();

        private ContactCodec() {
        }

        @Override
        public void write(Order.Contact contact, ItemWriter item) {
            item.putIfPresent("name", contact.name(), AttributeCodec.STRING);
            item.putOptional("phone", contact.phone(), AttributeCodec.STRING);
        }

        @Override
        public Order.Contact read(ItemReader item) {
            return new Order.Contact(
                    item.find("name", AttributeCodec.STRING),
                    Optional.ofNullable(item.find("phone", AttributeCodec.STRING)));
        }

        @Override
        public void validate(Order.Contact contact, Violations violations) {
            violations.required("phone", contact.phone());
            if (contact.phone() != null) {
                checkPhone(contact.phone().orElse(null), violations);
            }
        }

        static void checkPhone(@Nullable String phone, Violations violations) {
            violations.notBlank("phone", phone);
        }
    }

    /**
     * Converts between {@link Order.Line} and its map.
     */
    public static final class LineCodec extends RecordCodec<Order.Line> {
        /**
         * The only instance.
         */
        public static final LineCodec INSTANCE = new LineCodec();

        private LineCodec() {
        }

        @Override
        public void write(Order.Line line, ItemWriter item) {
            item.put("sku", line.sku(), AttributeCodec.STRING);
            item.put("quantity", line.quantity(), AttributeCodec.INT);
            item.put("price", line.price(), AttributeCodec.BIG_DECIMAL);
            item.putSet("labels", line.labels(), TAGS);
            item.putIfPresent("gift", line.gift(), LINE_GIFT);
        }

        @Override
        public Order.Line read(ItemReader item) {
            return new Order.Line(
                    item.get("sku", AttributeCodec.STRING),
                    item.get("quantity", AttributeCodec.INT),
                    item.get("price", AttributeCodec.BIG_DECIMAL),
                    item.getSet("labels", TAGS),
                    item.find("gift", LINE_GIFT));
        }

        @Override
        public void validate(Order.Line line, Violations violations) {
            checkSku(line.sku(), violations);
            checkQuantity(line.quantity(), violations);
            checkPrice(line.price(), violations);
            checkLabels(line.labels(), violations);
            checkGift(line.gift(), violations);
        }

        static void checkSku(String sku, Violations violations) {
            violations.notBlank("sku", sku);
        }

        static void checkQuantity(int quantity, Violations violations) {
            violations.min("quantity", quantity, 1L);
            violations.max("quantity", quantity, 100L);
        }

        static void checkPrice(BigDecimal price, Violations violations) {
            violations.required("price", price);
        }

        static void checkLabels(Set<String> labels, Violations violations) {
            violations.required("labels", labels);
        }

        static void checkGift(Order. @Nullable Line gift, Violations violations) {
            violations.nested("gift", gift, LineCodec.INSTANCE::validate);
        }
    }

    /**
     * Converts between {@link Order.Setting} and its map.
     */
    public static final class SettingCodec extends RecordCodec<Order.Setting> {
        /**
         * The only instance.
         */
        public static final SettingCodec INSTANCE = new SettingCodec();

        private SettingCodec() {
        }

        @Override
        public void write(Order.Setting setting, ItemWriter item) {
            item.put("value", setting.value(), AttributeCodec.STRING);
            item.put("on", setting.on(), AttributeCodec.BOOLEAN);
            item.put("history", setting.history(), NOTES);
            item.putIfPresent("uses", setting.uses(), AttributeCodec.LONG);
        }

        @Override
        public Order.Setting read(ItemReader item) {
            return new Order.Setting(
                    item.get("value", AttributeCodec.STRING),
                    item.get("on", AttributeCodec.BOOLEAN),
                    item.get("history", NOTES),
                    item.find("uses", AttributeCodec.LONG));
        }

        @Override
        public void validate(Order.Setting setting, Violations violations) {
            checkValue(setting.value(), violations);
            checkHistory(setting.history(), violations);
            checkUses(setting.uses(), violations);
        }

        static void checkValue(String value, Violations violations) {
            violations.required("value", value);
        }

        static void checkHistory(List<String> history, Violations violations) {
            violations.required("history", history);
        }

        static void checkUses(@Nullable Long uses, Violations violations) {
            violations.positive("uses", uses);
        }
    }

    /**
     * Converts between {@link Order.Place} and its map.
     */
    public static final class PlaceCodec extends RecordCodec<Order.Place> {
        /**
         * The only instance.
         */
        public static final PlaceCodec INSTANCE = new PlaceCodec();

        private PlaceCodec() {
        }

        @Override
        public void write(Order.Place place, ItemWriter item) {
            item.put("latitude", place.latitude(), AttributeCodec.DOUBLE);
            item.put("longitude", place.longitude(), AttributeCodec.DOUBLE);
        }

        @Override
        public Order.Place read(ItemReader item) {
            return new Order.Place(
                    item.get("latitude", AttributeCodec.DOUBLE),
                    item.get("longitude", AttributeCodec.DOUBLE));
        }

        @Override
        public void validate(Order.Place place, Violations violations) {
            // Nothing can be wrong.
        }
    }
}
