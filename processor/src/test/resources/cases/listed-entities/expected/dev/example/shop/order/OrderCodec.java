package dev.example.shop.order;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.RecordCodec;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

    static final AttributeCodec<List<Order.Line>> LINES = AttributeCodec.list(
            AttributeCodec.document(LineCodec.INSTANCE));

    private OrderCodec() {
        super("Order", Order.class);
    }

    @Override
    public void write(Order order, ItemWriter item) {
        item.put("customerId", order.customerId(), AttributeCodec.STRING);
        item.put("orderId", order.orderId(), AttributeCodec.STRING);
        item.put("country", order.country(), AttributeCodec.STRING);
        item.put("lines", order.lines(), LINES);
        item.put("createdAt", order.createdAt(), AttributeCodec.INSTANT);
    }

    @Override
    public Order read(ItemReader item) {
        return new Order(
                item.get("customerId", AttributeCodec.STRING),
                item.get("orderId", AttributeCodec.STRING),
                item.get("country", AttributeCodec.STRING),
                item.get("lines", LINES),
                item.get("createdAt", AttributeCodec.INSTANT));
    }

    @Override
    public void writeIndexKeys(Order order, ItemWriter item) {
        item.putIndexKey("gsi1pk", gsi1Partition(order.country()));
        item.putIndexKey("gsi1sk", gsi1Sort(order.createdAt()));
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
                order.customerId(),
                generated.timeOrderedIdUnless(order.orderId()),
                order.country(),
                order.lines(),
                generated.timeUnless(order.createdAt(), KeyFormat.NANOS));
    }

    @Override
    public void validate(Order order, Violations violations) {
        checkCustomerId(order.customerId(), violations);
        checkCountry(order.country(), violations);
        checkLines(order.lines(), violations);
    }

    static void checkCustomerId(String customerId, Violations violations) {
        violations.required("customerId", customerId);
    }

    static void checkCountry(String country, Violations violations) {
        violations.required("country", country);
    }

    static void checkLines(List<Order.Line> lines, Violations violations) {
        violations.required("lines", lines);
        violations.elements("lines", lines, LineCodec.INSTANCE::validate);
    }

    /**
     * Returns the index key {@code gsi1pk = COUNTRY#{country}}.
     */
    static String gsi1Partition(String country) {
        return KeyWriter.partition("Order", "gsi1pk")
                .literal("COUNTRY#")
                .component("country", country, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the index key {@code gsi1sk = ORDER#{createdAt}}.
     */
    static String gsi1Sort(Instant createdAt) {
        return KeyWriter.sort("Order", "gsi1sk")
                .literal("ORDER#")
                .component("createdAt", createdAt, KeyFormat.NANOS)
                .finish();
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
            item.put("product", line.product(), AttributeCodec.STRING);
            item.put("count", line.count(), AttributeCodec.INT);
        }

        @Override
        public Order.Line read(ItemReader item) {
            return new Order.Line(
                    item.get("product", AttributeCodec.STRING),
                    item.get("count", AttributeCodec.INT));
        }

        @Override
        public void validate(Order.Line line, Violations violations) {
            checkProduct(line.product(), violations);
        }

        static void checkProduct(String product, Violations violations) {
            violations.required("product", product);
        }
    }
}
