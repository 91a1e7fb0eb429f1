package dev.example.lang;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Sentence}: partition key {@code S#{id}}, sort key
 * {@code {position:10}#{integer}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class SentenceKey implements EntityKey {
    private final String id;

    private final int position;

    private final Integer integer;

    /**
     * Makes a key.
     *
     * @param id never null
     * @param position part of the key
     * @param integer never null
     */
    public SentenceKey(String id, int position, Integer integer) {
        this.id = Objects.requireNonNull(id, "id");
        this.position = position;
        this.integer = Objects.requireNonNull(integer, "integer");
    }

    /**
     * Returns the key of a record.
     *
     * @param sentence the record
     * @return its key
     */
    public static SentenceKey of(Sentence sentence) {
        return new SentenceKey(sentence.id(), sentence.position(), sentence.integer());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Sentence}
     */
    public static SentenceKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Sentence", "pk", partition).literal("S#");
        String id = partitionReader.component("id", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Sentence", "sk", sort);
        int position = sortReader.component("position", SentenceCodec.POSITION_FORMAT);
        sortReader.literal("#");
        Integer integer = sortReader.component("integer", SentenceCodec.INTEGER_FORMAT);
        sortReader.end();
        return new SentenceKey(id, position, integer);
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
     * Returns {@code position}.
     *
     * @return a part of the key
     */
    public int position() {
        return position;
    }

    /**
     * Returns {@code integer}.
     *
     * @return a part of the key
     */
    public Integer integer() {
        return integer;
    }

    /**
     * Returns the partition key, {@code S#{id}}.
     */
    @Override
    public String partition() {
        return partitionOf(id);
    }

    static String partitionOf(String id) {
        return KeyWriter.partition("Sentence", "pk")
                .literal("S#")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code {position:10}#{integer}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Sentence", "sk")
                .component("position", position, SentenceCodec.POSITION_FORMAT)
                .literal("#")
                .component("integer", integer, SentenceCodec.INTEGER_FORMAT)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SentenceKey other
                && id.equals(other.id)
                && position == other.position
                && integer.equals(other.integer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, position, integer);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "SentenceKey";
    }
}
