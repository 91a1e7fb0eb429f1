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
 * The primary key of {@link Customer}: partition key {@code CUSTOMER#{customerId}}, sort key
 * {@code CUSTOMER}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class CustomerKey implements EntityKey {
    private final String customerId;

    /**
     * Makes a key.
     *
     * @param customerId never null
     */
    public CustomerKey(String customerId) {
        this.customerId = Objects.requireNonNull(customerId, "customerId");
    }

    /**
     * Returns the key of a record.
     *
     * @param customer the record
     * @return its key
     */
    public static CustomerKey of(Customer customer) {
        return new CustomerKey(customer.customerId());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Customer}
     */
    public static CustomerKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Customer", "pk", partition).literal("CUSTOMER#");
        String customerId = partitionReader.component("customerId", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Customer", "sk", sort).literal("CUSTOMER").end();
        return new CustomerKey(customerId);
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
     * Returns the partition key, {@code CUSTOMER#{customerId}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Customer", "pk")
                .literal("CUSTOMER#")
                .component("customerId", customerId, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code CUSTOMER}.
     */
    @Override
    public String sort() {
        return "CUSTOMER";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CustomerKey other
                && customerId.equals(other.customerId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customerId);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "CustomerKey";
    }
}
