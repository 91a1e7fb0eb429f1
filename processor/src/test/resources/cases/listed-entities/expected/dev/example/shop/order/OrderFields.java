package dev.example.shop.order;

import dev.singlet.expression.DocumentField;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.ListField;
import dev.singlet.expression.NumberField;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
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
     * Returns the attribute {@code customerId}.
     *
     * @return the attribute, to be compared
     */
    public StringField customerId() {
        return StringField.of("customerId");
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
     * Returns the attribute {@code country}.
     *
     * @return the attribute, to be compared
     */
    public StringField country() {
        return StringField.of("country");
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
     * Returns the attribute {@code createdAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> createdAt() {
        return OrderedField.of("createdAt", AttributeCodec.INSTANT);
    }

    /**
     * The attributes of a nested {@link Order.Line}.
     */
    public static final class LineFields extends DocumentField<Order.Line> {
        private LineFields(FieldPath path) {
            super(path, AttributeCodec.document(OrderCodec.LineCodec.INSTANCE));
        }

        /**
         * Returns the attribute {@code product}.
         *
         * @return the attribute, to be compared
         */
        public StringField product() {
            return StringField.of(path().child("product"));
        }

        /**
         * Returns the attribute {@code count}.
         *
         * @return the attribute, to be compared
         */
        public NumberField<Integer> count() {
            return NumberField.of(path().child("count"), AttributeCodec.INT);
        }
    }
}
