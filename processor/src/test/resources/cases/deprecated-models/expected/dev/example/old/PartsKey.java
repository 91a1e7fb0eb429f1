package dev.example.old;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Parts}: partition key {@code P#{id}}, sort key {@code {kind}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class PartsKey implements EntityKey {
    private final String id;

    private final Parts.Kind kind;

    /**
     * Makes a key.
     *
     * @param id never null
     * @param kind never null
     */
    public PartsKey(String id, Parts.Kind kind) {
        this.id = Objects.requireNonNull(id, "id");
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    /**
     * Returns the key of a record.
     *
     * @param parts the record
     * @return its key
     */
    public static PartsKey of(Parts parts) {
        return new PartsKey(parts.id(), parts.kind());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Parts}
     */
    public static PartsKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Parts", "pk", partition).literal("P#");
        String id = partitionReader.component("id", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Parts", "sk", sort);
        Parts.Kind kind = sortReader.component("kind", PartsCodec.KIND_FORMAT);
        sortReader.end();
        return new PartsKey(id, kind);
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
     * Returns {@code kind}.
     *
     * @return a part of the key
     */
    public Parts.Kind kind() {
        return kind;
    }

    /**
     * Returns the partition key, {@code P#{id}}.
     */
    @Override
    public String partition() {
        return partitionOf(id);
    }

    static String partitionOf(String id) {
        return KeyWriter.partition("Parts", "pk")
                .literal("P#")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code {kind}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Parts", "sk")
                .component("kind", kind, PartsCodec.KIND_FORMAT)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PartsKey other
                && id.equals(other.id)
                && kind.equals(other.kind);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, kind);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "PartsKey";
    }
}
