package dev.example;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Suppressed.Around.First}: partition key {@code CUSTOMER#{customer}}, sort key {@code A}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class FirstKey implements EntityKey {
    private final String customer;

    /**
     * Makes a key.
     *
     * @param customer never null
     */
    public FirstKey(String customer) {
        this.customer = Objects.requireNonNull(customer, "customer");
    }

    /**
     * Returns the key of a record.
     *
     * @param first the record
     * @return its key
     */
    public static FirstKey of(Suppressed.Around.First first) {
        return new FirstKey(first.customer());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Suppressed.Around.First}
     */
    public static FirstKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("First", "pk", partition).literal("CUSTOMER#");
        String customer = partitionReader.component("customer", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("First", "sk", sort).literal("A").end();
        return new FirstKey(customer);
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
     * Returns the partition key, {@code CUSTOMER#{customer}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("First", "pk")
                .literal("CUSTOMER#")
                .component("customer", customer, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code A}.
     */
    @Override
    public String sort() {
        return "A";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof FirstKey other
                && customer.equals(other.customer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customer);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "FirstKey";
    }
}
