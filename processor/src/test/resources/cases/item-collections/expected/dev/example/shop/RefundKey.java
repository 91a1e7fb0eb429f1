package dev.example.shop;

import dev.singlet.EntityKey;
import dev.singlet.InvalidKeyException;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Refund}: partition key {@code USER#{payee}}, sort key
 * {@code REFUND#{payee}#{refundId}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class RefundKey implements EntityKey {
    private final String payee;

    private final String refundId;

    /**
     * Makes a key.
     *
     * @param payee never null
     * @param refundId never null
     */
    public RefundKey(String payee, String refundId) {
        this.payee = Objects.requireNonNull(payee, "payee");
        this.refundId = Objects.requireNonNull(refundId, "refundId");
    }

    /**
     * Returns the key of a record.
     *
     * @param refund the record
     * @return its key
     */
    public static RefundKey of(Refund refund) {
        return new RefundKey(refund.payee(), refund.refundId());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws InvalidKeyException if it is not the key of a {@link Refund}
     */
    public static RefundKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Refund", "pk", partition).literal("USER#");
        String payee = partitionReader.component("payee", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Refund", "sk", sort).literal("REFUND#");
        sortReader.component("payee", KeyFormat.STRING);
        sortReader.literal("#");
        String refundId = sortReader.component("refundId", KeyFormat.STRING);
        sortReader.end();
        RefundKey key = new RefundKey(payee, refundId);
        if (!partition.equals(key.partition()) || !sort.equals(key.sort())) {
            throw new InvalidKeyException("The parts of a key of Refund contradict each other");
        }
        return key;
    }

    /**
     * Returns {@code payee}.
     *
     * @return a part of the key
     */
    public String payee() {
        return payee;
    }

    /**
     * Returns {@code refundId}.
     *
     * @return a part of the key
     */
    public String refundId() {
        return refundId;
    }

    /**
     * Returns the partition key, {@code USER#{payee}}.
     */
    @Override
    public String partition() {
        return partitionOf(payee);
    }

    static String partitionOf(String payee) {
        return KeyWriter.partition("Refund", "pk")
                .literal("USER#")
                .component("payee", payee, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code REFUND#{payee}#{refundId}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Refund", "sk")
                .literal("REFUND#")
                .component("payee", payee, KeyFormat.STRING)
                .literal("#")
                .component("refundId", refundId, KeyFormat.STRING)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof RefundKey other
                && payee.equals(other.payee)
                && refundId.equals(other.refundId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(payee, refundId);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "RefundKey";
    }
}
