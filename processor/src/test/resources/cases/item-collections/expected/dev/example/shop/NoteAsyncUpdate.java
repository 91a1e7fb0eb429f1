package dev.example.shop;

import dev.singlet.runtime.AsyncEntityOperations;
import dev.singlet.runtime.AsyncEntityUpdate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Note} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class NoteAsyncUpdate extends AsyncEntityUpdate<Note, NoteFields, NoteAsyncUpdate> {
    NoteAsyncUpdate(AsyncEntityOperations<Note, NoteKey, NoteFields> operations, NoteKey key) {
        super(operations, key);
    }

    @Override
    protected NoteAsyncUpdate self() {
        return this;
    }
}
