package dev.example.store;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.ListPath;
import dev.singlet.runtime.MapPath;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NestedPlace;
import dev.singlet.runtime.NumberPath;
import dev.singlet.runtime.PathUse;
import dev.singlet.runtime.ValueCheck;
import dev.singlet.runtime.ValuePath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The ways of an update to what stands within documents, lists and maps of {@link Order}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderPaths {
    static final OrderPaths INSTANCE = new OrderPaths();

    private OrderPaths() {
    }

    /**
     * Goes on to the attribute {@code address}.
     *
     * @return the path
     */
    public AddressPaths<PathUse.Through> address() {
        return new AddressPaths<>(NestedPlace.of("address", "address"));
    }

    /**
     * Goes on to the attribute {@code invoice}.
     *
     * @return the path
     */
    public AddressPaths<PathUse.Through> invoice() {
        return new AddressPaths<>(NestedPlace.of("invoice", "invoice"));
    }

    /**
     * Goes on to the attribute {@code contact}.
     *
     * @return the path
     */
    public ContactPaths<PathUse.Through> contact() {
        return new ContactPaths<>(NestedPlace.of("contact", "contact"));
    }

    /**
     * Goes on to the attribute {@code lines}.
     *
     * @return the path
     */
    public ListPath<Order.Line, LinePaths<PathUse.Required>, PathUse.Through> lines() {
        return new ListPath<>(NestedPlace.of("lines", "lines"), OrderCodec.LINES,
                OrderCodec::checkLines, LinePaths::new);
    }

    /**
     * Goes on to the attribute {@code notes}.
     *
     * @return the path
     */
    public GrowingListPath<String, ValuePath<String, PathUse.Required>, PathUse.Through> notes() {
        return new GrowingListPath<>(NestedPlace.of("notes", "notes"), OrderCodec.NOTES,
                OrderCodec::checkNotes, element -> new ValuePath<>(element, AttributeCodec.STRING,
                OrderCodec::checkNotesElement));
    }

    /**
     * Goes on to the attribute {@code grid}.
     *
     * @return the path
     */
    public GrowingListPath<List<Integer>, GrowingListPath<Integer, NumberPath<Integer, PathUse.Required>, PathUse.Required>, PathUse.Through> grid(
            ) {
        return new GrowingListPath<>(NestedPlace.of("grid", "grid"), OrderCodec.GRID,
                OrderCodec::checkGrid, element -> new GrowingListPath<>(element,
                AttributeCodec.list(AttributeCodec.INT), OrderCodec::checkGridElement,
                innerElement -> NumberPath.whole(innerElement, AttributeCodec.INT,
                OrderCodec::checkGridElementElement, 0, Integer.MAX_VALUE)));
    }

    /**
     * Goes on to the attribute {@code settings}.
     *
     * @return the path
     */
    public MapPath<String, Order.Setting, SettingPaths<PathUse.Removable>, PathUse.Through> settings(
            ) {
        return new MapPath<>(NestedPlace.of("settings", "settings"), OrderCodec.SETTINGS,
                OrderCodec::checkSettings, AttributeCodec.STRING, SettingPaths::new);
    }

    /**
     * Goes on to the attribute {@code prices}.
     *
     * @return the path
     */
    public MapPath<Order.Currency, BigDecimal, ValuePath<BigDecimal, PathUse.Removable>, PathUse.Through> prices(
            ) {
        return new MapPath<>(NestedPlace.of("prices", "prices"), OrderCodec.PRICES,
                OrderCodec::checkPrices, AttributeCodec.enumName(Order.Currency.class),
                element -> new ValuePath<>(element, AttributeCodec.BIG_DECIMAL,
                OrderCodec::checkPricesValue));
    }

    /**
     * Goes on to the attribute {@code parcels}.
     *
     * @return the path
     */
    public MapPath<UUID, List<Order.Line>, ListPath<Order.Line, LinePaths<PathUse.Required>, PathUse.Through>, PathUse.Through> parcels(
            ) {
        return new MapPath<>(NestedPlace.of("parcels", "parcels"), OrderCodec.PARCELS,
                OrderCodec::checkParcels, AttributeCodec.UUID, element -> new ListPath<>(element,
                OrderCodec.LINES, OrderCodec::checkParcelsValue, LinePaths::new));
    }

    /**
     * The ways to the components of a nested {@link Order.Address}.
     *
     * @param <C> what can be done with the whole document
     */
    public static final class AddressPaths<C extends PathUse> extends NestedPath<Order.Address, C> {
        private final NestedPlace document;

        private AddressPaths(NestedPlace document) {
            super(document, OrderCodec.ADDRESS, OrderCodec.AddressCodec.INSTANCE::validate);
            this.document = document;
        }

        /**
         * Goes on to the attribute {@code street}.
         *
         * @return the path
         */
        public ValuePath<String, PathUse.Required> street() {
            return new ValuePath<>(document.required("street", "street"), AttributeCodec.STRING,
                    OrderCodec.AddressCodec::checkStreet);
        }

        /**
         * Goes on to the attribute {@code city}.
         *
         * @return the path
         */
        public ValuePath<String, PathUse.Required> city() {
            return new ValuePath<>(document.required("city", "city"), AttributeCodec.STRING,
                    OrderCodec.AddressCodec::checkCity);
        }

        /**
         * Goes on to the attribute {@code zip-code}.
         *
         * @return the path
         */
        public ValuePath<String, PathUse.Removable> zip() {
            return new ValuePath<>(document.optional("zip", "zip-code"), AttributeCodec.STRING,
                    OrderCodec.AddressCodec::checkZip);
        }

        /**
         * Goes on to the attribute {@code place}.
         *
         * @return the path
         */
        public PlacePaths<PathUse.Removable> place() {
            return new PlacePaths<>(document.optional("place", "place"));
        }
    }

    /**
     * The ways to the components of a nested {@link Order.Contact}.
     *
     * @param <C> what can be done with the whole document
     */
    public static final class ContactPaths<C extends PathUse> extends NestedPath<Order.Contact, C> {
        private final NestedPlace document;

        private ContactPaths(NestedPlace document) {
            super(document, OrderCodec.CONTACT, OrderCodec.ContactCodec.INSTANCE::validate);
            this.document = document;
        }

        /**
         * Goes on to the attribute {@code name}.
         *
         * @return the path
         */
        public ValuePath<String, PathUse.Removable> name() {
            return new ValuePath<>(document.optional("name", "name"), AttributeCodec.STRING,
                    ValueCheck.none());
        }

        /**
         * Goes on to the attribute {@code phone}.
         *
         * @return the path
         */
        public ValuePath<String, PathUse.Removable> phone() {
            return new ValuePath<>(document.optional("phone", "phone"), AttributeCodec.STRING,
                    OrderCodec.ContactCodec::checkPhone);
        }
    }

    /**
     * The ways to the components of a nested {@link Order.Line}.
     *
     * @param <C> what can be done with the whole document
     */
    public static final class LinePaths<C extends PathUse> extends NestedPath<Order.Line, C> {
        private final NestedPlace document;

        private LinePaths(NestedPlace document) {
            super(document, OrderCodec.LINE_GIFT, OrderCodec.LineCodec.INSTANCE::validate);
            this.document = document;
        }

        /**
         * Goes on to the attribute {@code sku}.
         *
         * @return the path
         */
        public ValuePath<String, PathUse.Required> sku() {
            return new ValuePath<>(document.required("sku", "sku"), AttributeCodec.STRING,
                    OrderCodec.LineCodec::checkSku);
        }

        /**
         * Goes on to the attribute {@code quantity}.
         *
         * @return the path
         */
        public NumberPath<Integer, PathUse.Required> quantity() {
            return NumberPath.whole(document.required("quantity", "quantity"), AttributeCodec.INT,
                    OrderCodec.LineCodec::checkQuantity, 1, 100);
        }

        /**
         * Goes on to the attribute {@code price}.
         *
         * @return the path
         */
        public NumberPath<BigDecimal, PathUse.Required> price() {
            return NumberPath.of(document.required("price", "price"), AttributeCodec.BIG_DECIMAL,
                    OrderCodec.LineCodec::checkPrice);
        }

        /**
         * Goes on to the attribute {@code labels}.
         *
         * @return the path
         */
        public ValuePath<Set<String>, PathUse.Required> labels() {
            return new ValuePath<>(document.required("labels", "labels"), OrderCodec.TAGS,
                    OrderCodec.LineCodec::checkLabels);
        }

        /**
         * Goes on to the attribute {@code gift}.
         *
         * @return the path
         */
        public LinePaths<PathUse.Removable> gift() {
            return new LinePaths<>(document.optional("gift", "gift"));
        }
    }

    /**
     * The ways to the components of a nested {@link Order.Setting}.
     *
     * @param <C> what can be done with the whole document
     */
    public static final class SettingPaths<C extends PathUse> extends NestedPath<Order.Setting, C> {
        private final NestedPlace document;

        private SettingPaths(NestedPlace document) {
            super(document, AttributeCodec.document(OrderCodec.SettingCodec.INSTANCE),
                    OrderCodec.SettingCodec.INSTANCE::validate);
            this.document = document;
        }

        /**
         * Goes on to the attribute {@code value}.
         *
         * @return the path
         */
        public ValuePath<String, PathUse.Required> value() {
            return new ValuePath<>(document.required("value", "value"), AttributeCodec.STRING,
                    OrderCodec.SettingCodec::checkValue);
        }

        /**
         * Goes on to the attribute {@code on}.
         *
         * @return the path
         */
        public ValuePath<Boolean, PathUse.Required> on() {
            return new ValuePath<>(document.required("on", "on"), AttributeCodec.BOOLEAN,
                    ValueCheck.none());
        }

        /**
         * Goes on to the attribute {@code history}.
         *
         * @return the path
         */
        public GrowingListPath<String, ValuePath<String, PathUse.Required>, PathUse.Required> history(
                ) {
            return new GrowingListPath<>(document.required("history", "history"), OrderCodec.NOTES,
                    OrderCodec.SettingCodec::checkHistory, element -> new ValuePath<>(element,
                    AttributeCodec.STRING, ValueCheck.none()));
        }

        /**
         * Goes on to the attribute {@code uses}.
         *
         * @return the path
         */
        public NumberPath<Long, PathUse.Removable> uses() {
            return NumberPath.whole(document.optional("uses", "uses"), AttributeCodec.LONG,
                    OrderCodec.SettingCodec::checkUses, 1, Long.MAX_VALUE);
        }
    }

    /**
     * The ways to the components of a nested {@link Order.Place}.
     *
     * @param <C> what can be done with the whole document
     */
    public static final class PlacePaths<C extends PathUse> extends NestedPath<Order.Place, C> {
        private final NestedPlace document;

        private PlacePaths(NestedPlace document) {
            super(document, OrderCodec.ADDRESS_PLACE, OrderCodec.PlaceCodec.INSTANCE::validate);
            this.document = document;
        }

        /**
         * Goes on to the attribute {@code latitude}.
         *
         * @return the path
         */
        public NumberPath<Double, PathUse.Required> latitude() {
            return NumberPath.of(document.required("latitude", "latitude"), AttributeCodec.DOUBLE,
                    ValueCheck.none());
        }

        /**
         * Goes on to the attribute {@code longitude}.
         *
         * @return the path
         */
        public NumberPath<Double, PathUse.Required> longitude() {
            return NumberPath.of(document.required("longitude", "longitude"), AttributeCodec.DOUBLE,
                    ValueCheck.none());
        }
    }
}
