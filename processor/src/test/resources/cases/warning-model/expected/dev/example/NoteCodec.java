package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Models.Note} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class NoteCodec extends EntityCodec<Models.Note, NoteKey> {
    /**
     * The only instance.
     */
    public static final NoteCodec INSTANCE = new NoteCodec();

    private NoteCodec() {
        super("Note", Models.Note.class);
    }

    @Override
    public void write(Models.Note note, ItemWriter item) {
        item.put("person", note.person(), AttributeCodec.STRING);
        item.put("id", note.id(), AttributeCodec.STRING);
    }

    @Override
    public Models.Note read(ItemReader item) {
        return new Models.Note(
                item.get("person", AttributeCodec.STRING),
                item.get("id", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Models.Note note, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public NoteKey keyOf(Models.Note note) {
        return NoteKey.of(note);
    }

    @Override
    public NoteKey parseKey(String partition, @Nullable String sort) {
        return NoteKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public Models.Note complete(Models.Note note, GeneratedValues generated) {
        return new Models.Note(
                note.person(),
                generated.idUnless(note.id()));
    }

    @Override
    public void validate(Models.Note note, Violations violations) {
        checkPerson(note.person(), violations);
    }

    static void checkPerson(String person, Violations violations) {
        violations.required("person", person);
    }
}
