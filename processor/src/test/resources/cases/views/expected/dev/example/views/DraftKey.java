package dev.example.views;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Draft}: partition key {@code AUTHOR#{author}}, sort key
 * {@code DRAFT#{id}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class DraftKey implements EntityKey {
    private final String author;

    private final String id;

    /**
     * Makes a key.
     *
     * @param author never null
     * @param id never null
     */
    public DraftKey(String author, String id) {
        this.author = Objects.requireNonNull(author, "author");
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the key of a record.
     *
     * @param draft the record
     * @return its key
     */
    public static DraftKey of(Draft draft) {
        return new DraftKey(draft.author(), draft.id());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Draft}
     */
    public static DraftKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Draft", "pk", partition).literal("AUTHOR#");
        String author = partitionReader.component("author", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Draft", "sk", sort).literal("DRAFT#");
        String id = sortReader.component("id", KeyFormat.STRING);
        sortReader.end();
        return new DraftKey(author, id);
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
     * Returns {@code id}.
     *
     * @return a part of the key
     */
    public String id() {
        return id;
    }

    /**
     * Returns the partition key, {@code AUTHOR#{author}}.
     */
    @Override
    public String partition() {
        return partitionOf(author);
    }

    static String partitionOf(String author) {
        return KeyWriter.partition("Draft", "pk")
                .literal("AUTHOR#")
                .component("author", author, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code DRAFT#{id}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Draft", "sk")
                .literal("DRAFT#")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof DraftKey other
                && author.equals(other.author)
                && id.equals(other.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(author, id);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "DraftKey";
    }
}
