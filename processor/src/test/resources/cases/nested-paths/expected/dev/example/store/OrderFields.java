package dev.example.store;

import dev.singlet.expression.DocumentField;
import dev.singlet.expression.Field;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.ListField;
import dev.singlet.expression.MapField;
import dev.singlet.expression.NumberField;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.SetField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Order}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderFields {
    static final OrderFields INSTANCE = new OrderFields();

    private OrderFields() {
    }

    /**
     * Returns the attribute {@code storeId}.
     *
     * @return the attribute, to be compared
     */
    public StringField storeId() {
        return StringField.of("storeId");
    }

    /**
     * Returns the attribute {@code orderId}.
     *
     * @return the attribute, to be compared
     */
    public StringField orderId() {
        return StringField.of("orderId");
    }

    /**
     * Returns the attribute {@code address}.
     *
     * @return the attribute, to be compared
     */
    public AddressFields address() {
        return new AddressFields(FieldPath.of("address"));
    }

    /**
     * Returns the attribute {@code invoice}.
     *
     * @return the attribute, to be compared
     */
    public AddressFields invoice() {
        return new AddressFields(FieldPath.of("invoice"));
    }

    /**
     * Returns the attribute {@code contact}.
     *
     * @return the attribute, to be compared
     */
    public ContactFields contact() {
        return new ContactFields(FieldPath.of("contact"));
    }

    /**
     * Returns the attribute {@code lines}.
     *
     * @return the attribute, to be compared
     */
    public ListField<Order.Line, LineFields> lines() {
        return ListField.of("lines", OrderCodec.LINES, LineFields::new);
    }

    /**
     * Returns the attribute {@code notes}.
     *
     * @return the attribute, to be compared
     */
    public ListField<String, StringField> notes() {
        return ListField.of("notes", OrderCodec.NOTES, StringField::of);
    }

    /**
     * Returns the attribute {@code grid}.
     *
     * @return the attribute, to be compared
     */
    public ListField<List<Integer>, ListField<Integer, NumberField<Integer>>> grid() {
        return ListField.of("grid", OrderCodec.GRID, element -> ListField.of(element,
                AttributeCodec.list(AttributeCodec.INT),
                innerElement -> NumberField.of(innerElement, AttributeCodec.INT)));
    }

    /**
     * Returns the attribute {@code tags}.
     *
     * @return the attribute, to be compared
     */
    public SetField<String> tags() {
        return SetField.of("tags", OrderCodec.TAGS);
    }

    /**
     * Returns the attribute {@code settings}.
     *
     * @return the attribute, to be compared
     */
    public MapField<String, Order.Setting, SettingFields> settings() {
        return MapField.of("settings", OrderCodec.SETTINGS, AttributeCodec.STRING,
                SettingFields::new);
    }

    /**
     * Returns the attribute {@code prices}.
     *
     * @return the attribute, to be compared
     */
    public MapField<Order.Currency, BigDecimal, NumberField<BigDecimal>> prices() {
        return MapField.of("prices", OrderCodec.PRICES,
                AttributeCodec.enumName(Order.Currency.class), element -> NumberField.of(element,
                AttributeCodec.BIG_DECIMAL));
    }

    /**
     * Returns the attribute {@code parcels}.
     *
     * @return the attribute, to be compared
     */
    public MapField<UUID, List<Order.Line>, ListField<Order.Line, LineFields>> parcels() {
        return MapField.of("parcels", OrderCodec.PARCELS, AttributeCodec.UUID,
                element -> ListField.of(element, OrderCodec.LINES, LineFields::new));
    }

    /**
     * Returns the attribute {@code updatedAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> updatedAt() {
        return OrderedField.of("updatedAt", AttributeCodec.INSTANT);
    }

    /**
     * The attributes of a nested {@link Order.Address}.
     */
    public static final class AddressFields extends DocumentField<Order.Address> {
        private AddressFields(FieldPath path) {
            super(path, OrderCodec.ADDRESS);
        }

        /**
         * Returns the attribute {@code street}.
         *
         * @return the attribute, to be compared
         */
        public StringField street() {
            return StringField.of(path().child("street"));
        }

        /**
         * Returns the attribute {@code city}.
         *
         * @return the attribute, to be compared
         */
        public StringField city() {
            return StringField.of(path().child("city"));
        }

        /**
         * Returns the attribute {@code zip-code}.
         *
         * @return the attribute, to be compared
         */
        public StringField zip() {
            return StringField.of(path().child("zip-code"));
        }

        /**
         * Returns the attribute {@code place}.
         *
         * @return the attribute, to be compared
         */
        public PlaceFields place() {
            return new PlaceFields(path().child("place"));
        }
    }

    /**
     * The attributes of a nested {@link Order.Contact}.
     */
    public static final class ContactFields extends DocumentField<Order.Contact> {
        private ContactFields(FieldPath path) {
            super(path, OrderCodec.CONTACT);
        }

        /**
         * Returns the attribute {@code name}.
         *
         * @return the attribute, to be compared
         */
        public StringField name() {
            return StringField.of(path().child("name"));
        }

        /**
         * Returns the attribute {@code phone}.
         *
         * @return the attribute, to be compared
         */
        public StringField phone() {
            return StringField.of(path().child("phone"));
        }
    }

    /**
     * The attributes of a nested {@link Order.Line}.
     */
    public static final class LineFields extends DocumentField<Order.Line> {
        private LineFields(FieldPath path) {
            super(path, OrderCodec.LINE_GIFT);
        }

        /**
         * Returns the attribute {@code sku}.
         *
         * @return the attribute, to be compared
         */
        public StringField sku() {
            return StringField.of(path().child("sku"));
        }

        /**
         * Returns the attribute {@code quantity}.
         *
         * @return the attribute, to be compared
         */
        public NumberField<Integer> quantity() {
            return NumberField.of(path().child("quantity"), AttributeCodec.INT);
        }

        /**
         * Returns the attribute {@code price}.
         *
         * @return the attribute, to be compared
         */
        public NumberField<BigDecimal> price() {
            return NumberField.of(path().child("price"), AttributeCodec.BIG_DECIMAL);
        }

        /**
         * Returns the attribute {@code labels}.
         *
         * @return the attribute, to be compared
         */
        public SetField<String> labels() {
            return SetField.of(path().child("labels"), OrderCodec.TAGS);
        }

        /**
         * Returns the attribute {@code gift}.
         *
         * @return the attribute, to be compared
         */
        public LineFields gift() {
            return new LineFields(path().child("gift"));
        }
    }

    /**
     * The attributes of a nested {@link Order.Setting}.
     */
    public static final class SettingFields extends DocumentField<Order.Setting> {
        private SettingFields(FieldPath path) {
            super(path, AttributeCodec.document(OrderCodec.SettingCodec.INSTANCE));
        }

        /**
         * Returns the attribute {@code value}.
         *
         * @return the attribute, to be compared
         */
        public StringField value() {
            return StringField.of(path().child("value"));
        }

        /**
         * Returns the attribute {@code on}.
         *
         * @return the attribute, to be compared
         */
        public Field<Boolean> on() {
            return Field.of(path().child("on"), AttributeCodec.BOOLEAN);
        }

        /**
         * Returns the attribute {@code history}.
         *
         * @return the attribute, to be compared
         */
        public ListField<String, StringField> history() {
            return ListField.of(path().child("history"), OrderCodec.NOTES, StringField::of);
        }

        /**
         * Returns the attribute {@code uses}.
         *
         * @return the attribute, to be compared
         */
        public NumberField<Long> uses() {
            return NumberField.of(path().child("uses"), AttributeCodec.LONG);
        }
    }

    /**
     * The attributes of a nested {@link Order.Place}.
     */
    public static final class PlaceFields extends DocumentField<Order.Place> {
        private PlaceFields(FieldPath path) {
            super(path, OrderCodec.ADDRESS_PLACE);
        }

        /**
         * Returns the attribute {@code latitude}.
         *
         * @return the attribute, to be compared
         */
        public NumberField<Double> latitude() {
            return NumberField.of(path().child("latitude"), AttributeCodec.DOUBLE);
        }

        /**
         * Returns the attribute {@code longitude}.
         *
         * @return the attribute, to be compared
         */
        public NumberField<Double> longitude() {
            return NumberField.of(path().child("longitude"), AttributeCodec.DOUBLE);
        }
    }
}
