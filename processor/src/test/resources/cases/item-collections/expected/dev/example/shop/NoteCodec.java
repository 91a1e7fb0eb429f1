package dev.example.shop;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Note} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class NoteCodec extends EntityCodec<Note, NoteKey> {
    /**
     * The only instance.
     */
    public static final NoteCodec INSTANCE = new NoteCodec();

    private NoteCodec() {
        super("Note", Note.class);
    }

    @Override
    public void write(Note note, ItemWriter item) {
        item.put("userId", note.userId(), AttributeCodec.STRING);
        item.put("noteId", note.noteId(), AttributeCodec.STRING);
    }

    @Override
    public Note read(ItemReader item) {
        return new Note(
                item.get("userId", AttributeCodec.STRING),
                item.get("noteId", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Note note, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public NoteKey keyOf(Note note) {
        return NoteKey.of(note);
    }

    @Override
    public NoteKey parseKey(String partition, @Nullable String sort) {
        return NoteKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Note note, Violations violations) {
        checkUserId(note.userId(), violations);
        checkNoteId(note.noteId(), violations);
    }

    static void checkUserId(String userId, Violations violations) {
        violations.required("userId", userId);
    }

    static void checkNoteId(String noteId, Violations violations) {
        violations.required("noteId", noteId);
    }
}
