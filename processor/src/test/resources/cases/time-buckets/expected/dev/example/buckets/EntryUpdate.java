package dev.example.buckets;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.KeyFormat;
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
    EntryUpdate(EntityOperations<Entry, EntryKey, EntryFields> operations, EntryKey key) {
        super(operations, key);
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

    @Override
    protected EntryUpdate self() {
        return this;
    }
}
