package dev.example;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Models.Note}: partition key {@code NOTE#{person}}, sort key {@code {id}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class NoteKey implements EntityKey {
    private final String person;

    private final String id;

    /**
     * Makes a key.
     *
     * @param person never null
     * @param id never null
     */
    public NoteKey(String person, String id) {
        this.person = Objects.requireNonNull(person, "person");
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the key of a record.
     *
     * @param note the record
     * @return its key
     */
    public static NoteKey of(Models.Note note) {
        return new NoteKey(note.person(), note.id());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Models.Note}
     */
    public static NoteKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Note", "pk", partition).literal("NOTE#");
        String person = partitionReader.component("person", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Note", "sk", sort);
        String id = sortReader.component("id", KeyFormat.STRING);
        sortReader.end();
        return new NoteKey(person, id);
    }

    /**
     * Returns {@code person}.
     *
     * @return a part of the key
     */
    public String person() {
        return person;
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
     * Returns the partition key, {@code NOTE#{person}}.
     */
    @Override
    public String partition() {
        return partitionOf(person);
    }

    static String partitionOf(String person) {
        return KeyWriter.partition("Note", "pk")
                .literal("NOTE#")
                .component("person", person, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code {id}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Note", "sk")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof NoteKey other
                && person.equals(other.person)
                && id.equals(other.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, id);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "NoteKey";
    }
}
