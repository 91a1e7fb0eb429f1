package dev.example.settings;

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
 * The primary key of {@link Bus}: partition key {@code BUS#{line}}, sort key
 * {@code {line}#{number:4}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class BusKey implements EntityKey {
    private final String line;

    private final int number;

    /**
     * Makes a key.
     *
     * @param line never null
     * @param number part of the key
     */
    public BusKey(String line, int number) {
        this.line = Objects.requireNonNull(line, "line");
        this.number = number;
    }

    /**
     * Returns the key of a record.
     *
     * @param bus the record
     * @return its key
     */
    public static BusKey of(Bus bus) {
        return new BusKey(bus.line(), bus.number());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws InvalidKeyException if it is not the key of a {@link Bus}
     */
    public static BusKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Bus", "pk", partition).literal("BUS#");
        String line = partitionReader.component("line", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Bus", "sk", sort);
        sortReader.component("line", KeyFormat.STRING);
        sortReader.literal("#");
        int number = sortReader.component("number", BusCodec.NUMBER_FORMAT);
        sortReader.end();
        BusKey key = new BusKey(line, number);
        if (!partition.equals(key.partition()) || !sort.equals(key.sort())) {
            throw new InvalidKeyException("The parts of a key of Bus contradict each other");
        }
        return key;
    }

    /**
     * Returns {@code line}.
     *
     * @return a part of the key
     */
    public String line() {
        return line;
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
     * Returns the partition key, {@code BUS#{line}}.
     */
    @Override
    public String partition() {
        return partitionOf(line);
    }

    static String partitionOf(String line) {
        return KeyWriter.partition("Bus", "pk")
                .literal("BUS#")
                .component("line", line, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code {line}#{number:4}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Bus", "sk")
                .component("line", line, KeyFormat.STRING)
                .literal("#")
                .component("number", number, BusCodec.NUMBER_FORMAT)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof BusKey other
                && line.equals(other.line)
                && number == other.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(line, number);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "BusKey";
    }
}
