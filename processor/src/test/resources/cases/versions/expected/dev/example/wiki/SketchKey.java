package dev.example.wiki;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Sketch}: partition key {@code AUTHOR#{author}}, sort key
 * {@code SKETCH#{sketchId}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class SketchKey implements EntityKey {
    private final String author;

    private final String sketchId;

    /**
     * Makes a key.
     *
     * @param author never null
     * @param sketchId never null
     */
    public SketchKey(String author, String sketchId) {
        this.author = Objects.requireNonNull(author, "author");
        this.sketchId = Objects.requireNonNull(sketchId, "sketchId");
    }

    /**
     * Returns the key of a record.
     *
     * @param sketch the record
     * @return its key
     */
    public static SketchKey of(Sketch sketch) {
        return new SketchKey(sketch.author(), sketch.sketchId());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Sketch}
     */
    public static SketchKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Sketch", "pk", partition).literal("AUTHOR#");
        String author = partitionReader.component("author", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Sketch", "sk", sort).literal("SKETCH#");
        String sketchId = sortReader.component("sketchId", KeyFormat.STRING);
        sortReader.end();
        return new SketchKey(author, sketchId);
    }

    /**
     * Returns {@code author}.
     *
     * @return a part of the key
     */
    public String author() {
        return author;
    }

    /**
     * Returns {@code sketchId}.
     *
     * @return a part of the key
     */
    public String sketchId() {
        return sketchId;
    }

    /**
     * Returns the partition key, {@code AUTHOR#{author}}.
     */
    @Override
    public String partition() {
        return partitionOf(author);
    }

    static String partitionOf(String author) {
        return KeyWriter.partition("Sketch", "pk")
                .literal("AUTHOR#")
                .component("author", author, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code SKETCH#{sketchId}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Sketch", "sk")
                .literal("SKETCH#")
                .component("sketchId", sketchId, KeyFormat.STRING)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SketchKey other
                && author.equals(other.author)
                && sketchId.equals(other.sketchId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(author, sketchId);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "SketchKey";
    }
}
