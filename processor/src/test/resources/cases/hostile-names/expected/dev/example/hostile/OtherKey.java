package dev.example.hostile;

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
 * The primary key of {@link Other}: partition key {@code {number:4}{flag}}, sort key
 * {@code B{number:4}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OtherKey implements EntityKey {
    private final int number;

    private final boolean flag;

    /**
     * Makes a key.
     *
     * @param number part of the key
     * @param flag part of the key
     */
    public OtherKey(int number, boolean flag) {
        this.number = number;
        this.flag = flag;
    }

    /**
     * Returns the key of a record.
     *
     * @param other the record
     * @return its key
     */
    public static OtherKey of(Other other) {
        return new OtherKey(other.number(), other.flag());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws InvalidKeyException if it is not the key of a {@link Other}
     */
    public static OtherKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Other", "y", partition);
        int number = partitionReader.component("number", OtherCodec.NUMBER_FORMAT);
        boolean flag = partitionReader.component("flag", KeyFormat.BOOLEAN);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Other", "1e3", sort).literal("B");
        sortReader.component("number", OtherCodec.NUMBER_FORMAT);
        sortReader.end();
        OtherKey key = new OtherKey(number, flag);
        if (!partition.equals(key.partition()) || !sort.equals(key.sort())) {
            throw new InvalidKeyException("The parts of a key of Other contradict each other");
        }
        return key;
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
     * Returns {@code flag}.
     *
     * @return a part of the key
     */
    public boolean flag() {
        return flag;
    }

    /**
     * Returns the partition key, {@code {number:4}{flag}}.
     */
    @Override
    public String partition() {
        return partitionOf(number, flag);
    }

    static String partitionOf(int number, boolean flag) {
        return KeyWriter.partition("Other", "y")
                .component("number", number, OtherCodec.NUMBER_FORMAT)
                .component("flag", flag, KeyFormat.BOOLEAN)
                .finish();
    }

    /**
     * Returns the sort key, {@code B{number:4}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Other", "1e3")
                .literal("B")
                .component("number", number, OtherCodec.NUMBER_FORMAT)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof OtherKey other
                && number == other.number
                && flag == other.flag;
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, flag);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "OtherKey";
    }
}
