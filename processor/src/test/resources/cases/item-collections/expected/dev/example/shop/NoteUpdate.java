package dev.example.shop;

import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Note} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class NoteUpdate extends EntityUpdate<Note, NoteFields, NoteUpdate> {
    NoteUpdate(EntityOperations<Note, NoteKey, NoteFields> operations, NoteKey key) {
        super(operations, key);
    }

    @Override
    protected NoteUpdate self() {
        return this;
    }
}
