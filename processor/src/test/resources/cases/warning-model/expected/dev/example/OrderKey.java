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
 * The primary key of {@link Models.Order}: partition key {@code ORDER#{id}}, sort key {@code ORDER}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OrderKey implements EntityKey {
    private final String id;

    /**
     * Makes a key.
     *
     * @param id never null
     */
    public OrderKey(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the key of a record.
     *
     * @param order the record
     * @return its key
     */
    public static OrderKey of(Models.Order order) {
        return new OrderKey(order.id());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Models.Order}
     */
    public static OrderKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Order", "pk", partition).literal("ORDER#");
        String id = partitionReader.component("id", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Order", "sk", sort).literal("ORDER").end();
        return new OrderKey(id);
    }

    /**
     * Returns {@code id}.
     *
     * @return a part of the key
     */
    public String id() {
        return id;
    }

    /**
     * Returns the partition key, {@code ORDER#{id}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Order", "pk")
                .literal("ORDER#")
                .component("id", id, KeyFormat.STRING)
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
                && id.equals(other.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "OrderKey";
    }
}
