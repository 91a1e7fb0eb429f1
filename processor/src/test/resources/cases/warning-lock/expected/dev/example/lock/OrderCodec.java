package dev.example.lock;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
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
        item.put("orderId", order.orderId(), AttributeCodec.STRING);
        item.put("note", order.note(), AttributeCodec.STRING);
    }

    @Override
    public Order read(ItemReader item) {
        return new Order(
                item.get("orderId", AttributeCodec.STRING),
                item.get("note", AttributeCodec.STRING));
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
    public void validate(Order order, Violations violations) {
        checkOrderId(order.orderId(), violations);
        checkNote(order.note(), violations);
    }

    static void checkOrderId(String orderId, Violations violations) {
        violations.required("orderId", orderId);
    }

    static void checkNote(String note, Violations violations) {
        violations.required("note", note);
    }
}
