package dev.example.records;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Records.Line} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class LineUpdate extends EntityUpdate<Records.Line, LineFields, LineUpdate> {
    private final LineKey key;

    LineUpdate(EntityOperations<Records.Line, LineKey, LineFields> operations, LineKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * @return this update
     */
    public LineUpdate orCreate() {
        NewItem item = newItem();
        item.set("lineId", this.key.lineId(), AttributeCodec.STRING);
        return this;
    }

    @Override
    protected LineUpdate self() {
        return this;
    }
}
