package dev.example.shop;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link OrderLine}: partition key {@code USER#{customer}}, sort key
 * {@code ORDER#{order}#LINE#{number:4}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderLineKey implements EntityKey {
    private final String customer;

    private final String order;

    private final int number;

    /**
     * Makes a key.
     *
     * @param customer never null
     * @param order never null
     * @param number part of the key
     */
    public OrderLineKey(String customer, String order, int number) {
        this.customer = Objects.requireNonNull(customer, "customer");
        this.order = Objects.requireNonNull(order, "order");
        this.number = number;
    }

    /**
     * Returns the key of a record.
     *
     * @param orderLine the record
     * @return its key
     */
    public static OrderLineKey of(OrderLine orderLine) {
        return new OrderLineKey(orderLine.customer(), orderLine.order(), orderLine.number());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link OrderLine}
     */
    public static OrderLineKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("OrderLine", "pk", partition).literal("USER#");
        String customer = partitionReader.component("customer", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("OrderLine", "sk", sort).literal("ORDER#");
        String order = sortReader.component("order", KeyFormat.STRING);
        sortReader.literal("#LINE#");
        int number = sortReader.component("number", OrderLineCodec.NUMBER_FORMAT);
        sortReader.end();
        return new OrderLineKey(customer, order, number);
    }

    /**
     * Returns {@code customer}.
     *
     * @return a part of the key
     */
    public String customer() {
        return customer;
    }

    /**
     * Returns {@code order}.
     *
     * @return a part of the key
     */
    public String order() {
        return order;
    }

    /**
     * Returns {@code number}.
     *
     * @return a part of the key
     */
    public int number() {
        return number;
    }

    /**
     * Returns the partition key, {@code USER#{customer}}.
     */
    @Override
    public String partition() {
        return partitionOf(customer);
    }

    static String partitionOf(String customer) {
        return KeyWriter.partition("OrderLine", "pk")
                .literal("USER#")
                .component("customer", customer, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code ORDER#{order}#LINE#{number:4}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("OrderLine", "sk")
                .literal("ORDER#")
                .component("order", order, KeyFormat.STRING)
                .literal("#LINE#")
                .component("number", number, OrderLineCodec.NUMBER_FORMAT)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof OrderLineKey other
                && customer.equals(other.customer)
                && order.equals(other.order)
                && number == other.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(customer, order, number);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "OrderLineKey";
    }
}
