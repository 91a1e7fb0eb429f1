package dev.example.records;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.time.LocalDate;
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

    static final AttributeCodec<List<String>> LINES = AttributeCodec.list(AttributeCodec.STRING);

    private OrderCodec() {
        super("Order", Order.class);
    }

    @Override
    public void write(Order order, ItemWriter item) {
        item.put("customerId", order.customerId(), AttributeCodec.STRING);
        item.put("orderId", order.orderId(), AttributeCodec.STRING);
        item.put("placedOn", order.placedOn(), AttributeCodec.LOCAL_DATE);
        item.put("lines", order.lines(), LINES);
    }

    @Override
    public Order read(ItemReader item) {
        return new Order(
                item.get("customerId", AttributeCodec.STRING),
                item.get("orderId", AttributeCodec.STRING),
                item.get("placedOn", AttributeCodec.LOCAL_DATE),
                item.get("lines", LINES));
    }

    @Override
    public void writeIndexKeys(Order order, ItemWriter item) {
        item.putIndexKey("gsi1pk", gsi1Partition(order.placedOn()));
        item.putIndexKey("gsi1sk", gsi1Sort(order.orderId()));
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
    public void validate(Order order, Violations violations) {
        checkCustomerId(order.customerId(), violations);
        checkOrderId(order.orderId(), violations);
        checkPlacedOn(order.placedOn(), violations);
        checkLines(order.lines(), violations);
    }

    static void checkCustomerId(String customerId, Violations violations) {
        violations.required("customerId", customerId);
    }

    static void checkOrderId(String orderId, Violations violations) {
        violations.required("orderId", orderId);
    }

    static void checkPlacedOn(LocalDate placedOn, Violations violations) {
        violations.required("placedOn", placedOn);
    }

    static void checkLines(List<String> lines, Violations violations) {
        violations.required("lines", lines);
        violations.elements("lines", lines, OrderCodec::checkLinesElement);
    }

    static void checkLinesElement(String element, Violations violations) {
        violations.notBlank("", element);
    }

    /**
     * Returns the index key {@code gsi1pk = DAY#{placedOn}}.
     */
    static String gsi1Partition(LocalDate placedOn) {
        return KeyWriter.partition("Order", "gsi1pk")
                .literal("DAY#")
                .component("placedOn", placedOn, KeyFormat.DATE)
                .finish();
    }

    /**
     * Returns the index key {@code gsi1sk = ORDER#{orderId}}.
     */
    static String gsi1Sort(String orderId) {
        return KeyWriter.sort("Order", "gsi1sk")
                .literal("ORDER#")
                .component("orderId", orderId, KeyFormat.STRING)
                .finish();
    }
}
