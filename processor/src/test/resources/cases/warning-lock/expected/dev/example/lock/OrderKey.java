package dev.example.lock;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Order}: partition key {@code O#{orderId}}, sort key {@code ORDER}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderKey implements EntityKey {
    private final String orderId;

    /**
     * Makes a key.
     *
     * @param orderId never null
     */
    public OrderKey(String orderId) {
        this.orderId = Objects.requireNonNull(orderId, "orderId");
    }

    /**
     * Returns the key of a record.
     *
     * @param order the record
     * @return its key
     */
    public static OrderKey of(Order order) {
        return new OrderKey(order.orderId());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Order}
     */
    public static OrderKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Order", "pk", partition).literal("O#");
        String orderId = partitionReader.component("orderId", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Order", "sk", sort).literal("ORDER").end();
        return new OrderKey(orderId);
    }

    /**
     * Returns {@code orderId}.
     *
     * @return a part of the key
     */
    public String orderId() {
        return orderId;
    }

    /**
     * Returns the partition key, {@code O#{orderId}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Order", "pk")
                .literal("O#")
                .component("orderId", orderId, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code ORDER}.
     */
    @Override
    public String sort() {
        return "ORDER";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof OrderKey other
                && orderId.equals(other.orderId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(orderId);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "OrderKey";
    }
}
