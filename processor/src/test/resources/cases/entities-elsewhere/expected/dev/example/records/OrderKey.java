package dev.example.records;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Order}: partition key {@code CUSTOMER#{customerId}}, sort key
 * {@code ORDER#{orderId}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderKey implements EntityKey {
    private final String customerId;

    private final String orderId;

    /**
     * Makes a key.
     *
     * @param customerId never null
     * @param orderId never null
     */
    public OrderKey(String customerId, String orderId) {
        this.customerId = Objects.requireNonNull(customerId, "customerId");
        this.orderId = Objects.requireNonNull(orderId, "orderId");
    }

    /**
     * Returns the key of a record.
     *
     * @param order the record
     * @return its key
     */
    public static OrderKey of(Order order) {
        return new OrderKey(order.customerId(), order.orderId());
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
        KeyReader partitionReader = new KeyReader("Order", "pk", partition).literal("CUSTOMER#");
        String customerId = partitionReader.component("customerId", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Order", "sk", sort).literal("ORDER#");
        String orderId = sortReader.component("orderId", KeyFormat.STRING);
        sortReader.end();
        return new OrderKey(customerId, orderId);
    }

    /**
     * Returns {@code customerId}.
     *
     * @return a part of the key
     */
    public String customerId() {
        return customerId;
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
     * Returns the partition key, {@code CUSTOMER#{customerId}}.
     */
    @Override
    public String partition() {
        return partitionOf(customerId);
    }

    static String partitionOf(String customerId) {
        return KeyWriter.partition("Order", "pk")
                .literal("CUSTOMER#")
                .component("customerId", customerId, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code ORDER#{orderId}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Order", "sk")
                .literal("ORDER#")
                .component("orderId", orderId, KeyFormat.STRING)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof OrderKey other
                && customerId.equals(other.customerId)
                && orderId.equals(other.orderId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customerId, orderId);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "OrderKey";
    }
}
