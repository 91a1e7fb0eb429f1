package dev.example.records;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Records.Line}: partition key {@code LINE#{lineId}}, sort key {@code LINE}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class LineKey implements EntityKey {
    private final String lineId;

    /**
     * Makes a key.
     *
     * @param lineId never null
     */
    public LineKey(String lineId) {
        this.lineId = Objects.requireNonNull(lineId, "lineId");
    }

    /**
     * Returns the key of a record.
     *
     * @param line the record
     * @return its key
     */
    public static LineKey of(Records.Line line) {
        return new LineKey(line.lineId());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Records.Line}
     */
    public static LineKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Line", "pk", partition).literal("LINE#");
        String lineId = partitionReader.component("lineId", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Line", "sk", sort).literal("LINE").end();
        return new LineKey(lineId);
    }

    /**
     * Returns {@code lineId}.
     *
     * @return a part of the key
     */
    public String lineId() {
        return lineId;
    }

    /**
     * Returns the partition key, {@code LINE#{lineId}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Line", "pk")
                .literal("LINE#")
                .component("lineId", lineId, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code LINE}.
     */
    @Override
    public String sort() {
        return "LINE";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof LineKey other
                && lineId.equals(other.lineId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lineId);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "LineKey";
    }
}
