package dev.example.legacy;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Invoice}: partition key {@code CUST#{customerId}}, sort key
 * {@code INV#{number:6}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class InvoiceKey implements EntityKey {
    private final String customerId;

    private final int number;

    /**
     * Makes a key.
     *
     * @param customerId never null
     * @param number part of the key
     */
    public InvoiceKey(String customerId, int number) {
        this.customerId = Objects.requireNonNull(customerId, "customerId");
        this.number = number;
    }

    /**
     * Returns the key of a record.
     *
     * @param invoice the record
     * @return its key
     */
    public static InvoiceKey of(Invoice invoice) {
        return new InvoiceKey(invoice.customerId(), invoice.number());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Invoice}
     */
    public static InvoiceKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Invoice", "PK", partition).literal("CUST#");
        String customerId = partitionReader.component("customerId", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Invoice", "SK", sort).literal("INV#");
        int number = sortReader.component("number", InvoiceCodec.NUMBER_FORMAT);
        sortReader.end();
        return new InvoiceKey(customerId, number);
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
     * Returns {@code number}.
     *
     * @return a part of the key
     */
    public int number() {
        return number;
    }

    /**
     * Returns the partition key, {@code CUST#{customerId}}.
     */
    @Override
    public String partition() {
        return partitionOf(customerId);
    }

    static String partitionOf(String customerId) {
        return KeyWriter.partition("Invoice", "PK")
                .literal("CUST#")
                .component("customerId", customerId, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code INV#{number:6}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Invoice", "SK")
                .literal("INV#")
                .component("number", number, InvoiceCodec.NUMBER_FORMAT)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof InvoiceKey other
                && customerId.equals(other.customerId)
                && number == other.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(customerId, number);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "InvoiceKey";
    }
}
