package dev.example.shop;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link OrderLine} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderLineCodec extends EntityCodec<OrderLine, OrderLineKey> {
    /**
     * The only instance.
     */
    public static final OrderLineCodec INSTANCE = new OrderLineCodec();

    static final KeyFormat<Integer> NUMBER_FORMAT = KeyFormat.paddedInt(4);

    private OrderLineCodec() {
        super("OrderLine", OrderLine.class);
    }

    @Override
    public void write(OrderLine orderLine, ItemWriter item) {
        item.put("customer", orderLine.customer(), AttributeCodec.STRING);
        item.put("order", orderLine.order(), AttributeCodec.STRING);
        item.put("number", orderLine.number(), AttributeCodec.INT);
        item.put("product", orderLine.product(), AttributeCodec.STRING);
    }

    @Override
    public OrderLine read(ItemReader item) {
        return new OrderLine(
                item.get("customer", AttributeCodec.STRING),
                item.get("order", AttributeCodec.STRING),
                item.get("number", AttributeCodec.INT),
                item.get("product", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(OrderLine orderLine, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public OrderLineKey keyOf(OrderLine orderLine) {
        return OrderLineKey.of(orderLine);
    }

    @Override
    public OrderLineKey parseKey(String partition, @Nullable String sort) {
        return OrderLineKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(OrderLine orderLine, Violations violations) {
        checkCustomer(orderLine.customer(), violations);
        checkOrder(orderLine.order(), violations);
        checkProduct(orderLine.product(), violations);
    }

    static void checkCustomer(String customer, Violations violations) {
        violations.required("customer", customer);
    }

    static void checkOrder(String order, Violations violations) {
        violations.required("order", order);
    }

    static void checkProduct(String product, Violations violations) {
        violations.required("product", product);
    }
}
