package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Models.Note} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class NoteUpdate extends EntityUpdate<Models.Note, NoteFields, NoteUpdate> {
    private final NoteKey key;

    NoteUpdate(EntityOperations<Models.Note, NoteKey, NoteFields> operations, NoteKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * @return this update
     */
    public NoteUpdate orCreate() {
        NewItem item = newItem();
        item.set("person", this.key.person(), AttributeCodec.STRING);
        item.set("id", this.key.id(), AttributeCodec.STRING);
        return this;
    }

    @Override
    protected NoteUpdate self() {
        return this;
    }
}
