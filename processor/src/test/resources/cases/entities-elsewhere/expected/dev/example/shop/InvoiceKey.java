package dev.example.shop;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Invoice}: partition key {@code INVOICE#{number:8}}, sort key
 * {@code INVOICE}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class InvoiceKey implements EntityKey {
    private final int number;

    /**
     * Makes a key.
     *
     * @param number part of the key
     */
    public InvoiceKey(int number) {
        this.number = number;
    }

    /**
     * Returns the key of a record.
     *
     * @param invoice the record
     * @return its key
     */
    public static InvoiceKey of(Invoice invoice) {
        return new InvoiceKey(invoice.number());
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
        KeyReader partitionReader = new KeyReader("Invoice", "pk", partition).literal("INVOICE#");
        int number = partitionReader.component("number", InvoiceCodec.NUMBER_FORMAT);
        partitionReader.end();
        new KeyReader("Invoice", "sk", sort).literal("INVOICE").end();
        return new InvoiceKey(number);
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
     * Returns the partition key, {@code INVOICE#{number:8}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Invoice", "pk")
                .literal("INVOICE#")
                .component("number", number, InvoiceCodec.NUMBER_FORMAT)
                .finish();
    }

    /**
     * Returns the sort key, {@code INVOICE}.
     */
    @Override
    public String sort() {
        return "INVOICE";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof InvoiceKey other
                && number == other.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(number);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "InvoiceKey";
    }
}
