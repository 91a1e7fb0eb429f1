package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Models.Order} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OrderCodec extends EntityCodec<Models.Order, OrderKey> {
    /**
     * The only instance.
     */
    public static final OrderCodec INSTANCE = new OrderCodec();

    static final AttributeCodec<Models.Status> STATUS = AttributeCodec.enumName(Models.Status.class);

    static final KeyFormat<Models.Status> STATUS_FORMAT = KeyFormat.enumName(Models.Status.class);

    private OrderCodec() {
        super("Order", Models.Order.class);
    }

    @Override
    public void write(Models.Order order, ItemWriter item) {
        item.put("id", order.id(), AttributeCodec.STRING);
        item.put("status", order.status(), STATUS);
        item.put("express", order.express(), AttributeCodec.BOOLEAN);
    }

    @Override
    public Models.Order read(ItemReader item) {
        return new Models.Order(
                item.get("id", AttributeCodec.STRING),
                item.get("status", STATUS),
                item.get("express", AttributeCodec.BOOLEAN));
    }

    @Override
    public void writeIndexKeys(Models.Order order, ItemWriter item) {
        item.putIndexKey("gsi1pk", gsi1Partition(order.status(), order.express()));
        item.putIndexKey("gsi1sk", gsi1Sort(order.id()));
    }

    @Override
    public OrderKey keyOf(Models.Order order) {
        return OrderKey.of(order);
    }

    @Override
    public OrderKey parseKey(String partition, @Nullable String sort) {
        return OrderKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Models.Order order, Violations violations) {
        checkId(order.id(), violations);
        checkStatus(order.status(), violations);
    }

    static void checkId(String id, Violations violations) {
        violations.required("id", id);
    }

    static void checkStatus(Models.Status status, Violations violations) {
        violations.required("status", status);
    }

    /**
     * Returns the index key {@code gsi1pk = STATUS#{status}#{express}}.
     */
    static String gsi1Partition(Models.Status status, boolean express) {
        return KeyWriter.partition("Order", "gsi1pk")
                .literal("STATUS#")
                .component("status", status, STATUS_FORMAT)
                .literal("#")
                .component("express", express, KeyFormat.BOOLEAN)
                .finish();
    }

    /**
     * Returns the index key {@code gsi1sk = {id}}.
     */
    static String gsi1Sort(String id) {
        return KeyWriter.sort("Order", "gsi1sk")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }
}
