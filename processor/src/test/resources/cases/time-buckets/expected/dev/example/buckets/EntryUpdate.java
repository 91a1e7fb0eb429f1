package dev.example.buckets;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.NewItem;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Entry} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 *
 * <p>Every update sets {@code updatedAt} to the time of the table's clock.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class EntryUpdate extends EntityUpdate<Entry, EntryFields, EntryUpdate> {
    private final EntryKey key;

    EntryUpdate(EntityOperations<Entry, EntryKey, EntryFields> operations, EntryKey key) {
        super(operations, key);
        this.key = key;
        Instant updatedAt = generated().time(KeyFormat.NANOS);
        changes().set("updatedAt", updatedAt, AttributeCodec.INSTANT);
        changes().setKey("gsi2pk", EntryCodec.gsi2Partition(updatedAt));
    }

    /**
     * Sets {@code text}.
     *
     * @param text the new value
     * @return this update
     */
    public EntryUpdate text(String text) {
        EntryCodec.checkText(text, violations());
        changes().set("text", text, AttributeCodec.STRING);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code text}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public EntryUpdate orCreate() {
        NewItem item = newItem();
        item.set("entryId", this.key.entryId(), AttributeCodec.STRING);
        Instant createdAt = generated().time(KeyFormat.NANOS);
        item.set("createdAt", createdAt, AttributeCodec.INSTANT);
        item.setKey("gsi1pk", EntryCodec.gsi1Partition(createdAt));
        item.setKey("gsi1sk", EntryCodec.gsi1Sort(this.key.entryId()));
        item.setKey("gsi2sk", EntryCodec.gsi2Sort(this.key.entryId()));
        item.require("text", "text");
        return this;
    }

    @Override
    protected EntryUpdate self() {
        return this;
    }
}
