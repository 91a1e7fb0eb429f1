package dev.example.clash;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link A$B}: partition key <code>A#{i&#36;d}</code>, sort key
 * <code>{&#36;:10}</code>.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class A$BKey implements EntityKey {
    private final String i$d;

    private final int $;

    /**
     * Makes a key.
     *
     * @param i$d never null
     * @param $ part of the key
     */
    public A$BKey(String i$d, int $) {
        this.i$d = Objects.requireNonNull(i$d, "i$d");
        this.$ = $;
    }

    /**
     * Returns the key of a record.
     *
     * @param a$B the record
     * @return its key
     */
    public static A$BKey of(A$B a$B) {
        return new A$BKey(a$B.i$d(), a$B.$());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link A$B}
     */
    public static A$BKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("A$B", "pk", partition).literal("A#");
        String i$d = partitionReader.component("i$d", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("A$B", "sk", sort);
        int $ = sortReader.component("$", A$BCodec.$_FORMAT);
        sortReader.end();
        return new A$BKey(i$d, $);
    }

    /**
     * Returns <code>i&#36;d</code>.
     *
     * @return a part of the key
     */
    public String i$d() {
        return i$d;
    }

    /**
     * Returns <code>&#36;</code>.
     *
     * @return a part of the key
     */
    public int $() {
        return $;
    }

    /**
     * Returns the partition key, <code>A#{i&#36;d}</code>.
     */
    @Override
    public String partition() {
        return partitionOf(i$d);
    }

    static String partitionOf(String i$d) {
        return KeyWriter.partition("A$B", "pk")
                .literal("A#")
                .component("i$d", i$d, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, <code>{&#36;:10}</code>.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("A$B", "sk")
                .component("$", $, A$BCodec.$_FORMAT)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof A$BKey other
                && i$d.equals(other.i$d)
                && $ == other.$;
    }

    @Override
    public int hashCode() {
        return Objects.hash(i$d, $);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "A$BKey";
    }
}
