package dev.example;

import dev.singlet.EntityKey;
import dev.singlet.InvalidKeyException;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Models.Total}: partition key {@code TOTAL#{status}#{status}}, sort key
 * {@code {status}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class TotalKey implements EntityKey {
    private final Models.Status status;

    /**
     * Makes a key.
     *
     * @param status never null
     */
    public TotalKey(Models.Status status) {
        this.status = Objects.requireNonNull(status, "status");
    }

    /**
     * Returns the key of a record.
     *
     * @param total the record
     * @return its key
     */
    public static TotalKey of(Models.Total total) {
        return new TotalKey(total.status());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws InvalidKeyException if it is not the key of a {@link Models.Total}
     */
    public static TotalKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Total", "pk", partition).literal("TOTAL#");
        Models.Status status = partitionReader.component("status", TotalCodec.STATUS_FORMAT);
        partitionReader.literal("#");
        partitionReader.component("status", TotalCodec.STATUS_FORMAT);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Total", "sk", sort);
        sortReader.component("status", TotalCodec.STATUS_FORMAT);
        sortReader.end();
        TotalKey key = new TotalKey(status);
        if (!partition.equals(key.partition()) || !sort.equals(key.sort())) {
            throw new InvalidKeyException("The parts of a key of Total contradict each other");
        }
        return key;
    }

    /**
     * Returns {@code status}.
     *
     * @return a part of the key
     */
    public Models.Status status() {
        return status;
    }

    /**
     * Returns the partition key, {@code TOTAL#{status}#{status}}.
     */
    @Override
    public String partition() {
        return partitionOf(status);
    }

    static String partitionOf(Models.Status status) {
        return KeyWriter.partition("Total", "pk")
                .literal("TOTAL#")
                .component("status", status, TotalCodec.STATUS_FORMAT)
                .literal("#")
                .component("status", status, TotalCodec.STATUS_FORMAT)
                .finish();
    }

    /**
     * Returns the sort key, {@code {status}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Total", "sk")
                .component("status", status, TotalCodec.STATUS_FORMAT)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof TotalKey other
                && status.equals(other.status);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "TotalKey";
    }
}
