package dev.example.shop;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.time.Instant;
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

    private OrderCodec() {
        super("Order", Order.class);
    }

    @Override
    public void write(Order order, ItemWriter item) {
        item.put("userId", order.userId(), AttributeCodec.STRING);
        item.put("orderId", order.orderId(), AttributeCodec.STRING);
        item.put("placedAt", order.placedAt(), AttributeCodec.INSTANT);
    }

    @Override
    public Order read(ItemReader item) {
        return new Order(
                item.get("userId", AttributeCodec.STRING),
                item.get("orderId", AttributeCodec.STRING),
                item.get("placedAt", AttributeCodec.INSTANT));
    }

    @Override
    public void writeIndexKeys(Order order, ItemWriter item) {
        item.putIndexKey("lsi1sk", lsi1Sort(order.placedAt(), order.userId(), order.orderId()));
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
        checkUserId(order.userId(), violations);
        checkOrderId(order.orderId(), violations);
        checkPlacedAt(order.placedAt(), violations);
    }

    static void checkUserId(String userId, Violations violations) {
        violations.required("userId", userId);
    }

    static void checkOrderId(String orderId, Violations violations) {
        violations.required("orderId", orderId);
    }

    static void checkPlacedAt(Instant placedAt, Violations violations) {
        violations.required("placedAt", placedAt);
    }

    /**
     * Returns the index key {@code lsi1sk = {placedAt:day}#{userId}#{orderId}}.
     */
    static String lsi1Sort(Instant placedAt, String userId, String orderId) {
        return KeyWriter.sort("Order", "lsi1sk")
                .component("placedAt", placedAt, KeyFormat.DAY)
                .literal("#")
                .component("userId", userId, KeyFormat.STRING)
                .literal("#")
                .component("orderId", orderId, KeyFormat.STRING)
                .finish();
    }
}
