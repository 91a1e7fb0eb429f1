package dev.example.shop;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Note}: partition key {@code USER#{userId}}, sort key
 * {@code NOTE#{noteId}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class NoteKey implements EntityKey {
    private final String userId;

    private final String noteId;

    /**
     * Makes a key.
     *
     * @param userId never null
     * @param noteId never null
     */
    public NoteKey(String userId, String noteId) {
        this.userId = Objects.requireNonNull(userId, "userId");
        this.noteId = Objects.requireNonNull(noteId, "noteId");
    }

    /**
     * Returns the key of a record.
     *
     * @param note the record
     * @return its key
     */
    public static NoteKey of(Note note) {
        return new NoteKey(note.userId(), note.noteId());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Note}
     */
    public static NoteKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Note", "pk", partition).literal("USER#");
        String userId = partitionReader.component("userId", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Note", "sk", sort).literal("NOTE#");
        String noteId = sortReader.component("noteId", KeyFormat.STRING);
        sortReader.end();
        return new NoteKey(userId, noteId);
    }

    /**
     * Returns {@code userId}.
     *
     * @return a part of the key
     */
    public String userId() {
        return userId;
    }

    /**
     * Returns {@code noteId}.
     *
     * @return a part of the key
     */
    public String noteId() {
        return noteId;
    }

    /**
     * Returns the partition key, {@code USER#{userId}}.
     */
    @Override
    public String partition() {
        return partitionOf(userId);
    }

    static String partitionOf(String userId) {
        return KeyWriter.partition("Note", "pk")
                .literal("USER#")
                .component("userId", userId, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code NOTE#{noteId}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Note", "sk")
                .literal("NOTE#")
                .component("noteId", noteId, KeyFormat.STRING)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof NoteKey other
                && userId.equals(other.userId)
                && noteId.equals(other.noteId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(userId, noteId);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "NoteKey";
    }
}
