package dev.example.wiki;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.NewItem;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Sketch} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 *
 * <p>Every update sets {@code savedAt} to the time of the table's clock.
 *
 * <p>Every update adds one to {@code version}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class SketchUpdate extends EntityUpdate<Sketch, SketchFields, SketchUpdate> {
    private final SketchKey key;

    SketchUpdate(EntityOperations<Sketch, SketchKey, SketchFields> operations, SketchKey key,
            String status) {
        super(operations, key);
        this.key = key;
        Instant savedAt = generated().time(KeyFormat.MILLIS);
        changes().set("savedAt", savedAt, AttributeCodec.INSTANT);
        SketchCodec.checkStatus(status, violations());
        changes().set("status", status, AttributeCodec.STRING);
        changes().setKey("gsi1pk", () -> SketchCodec.gsi1Partition(status));
        changes().setKey("gsi1sk", () -> SketchCodec.gsi1Sort(status, savedAt));
    }

    static NeedsStatus start(EntityOperations<Sketch, SketchKey, SketchFields> operations,
            SketchKey key) {
        return status -> new SketchUpdate(operations, key, status);
    }

    /**
     * Demands that the item still has a certain {@code version}. Otherwise the update fails with
     * {@link dev.singlet.VersionConflictException}.
     *
     * @param version the version as it was read, 0 for an item that was stored without one
     * @return this update
     */
    public SketchUpdate ifVersion(long version) {
        requireVersion("version", version);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code status}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public SketchUpdate orCreate() {
        NewItem item = newItem();
        item.set("author", this.key.author(), AttributeCodec.STRING);
        item.set("sketchId", this.key.sketchId(), AttributeCodec.STRING);
        item.require("status", "status");
        return this;
    }

    @Override
    protected SketchUpdate self() {
        return this;
    }

    /**
     * The update before it is told what an index key holds besides the update's time.
     */
    public interface NeedsStatus {
        /**
         * Sets {@code status}, and with it the index keys {@code gsi1pk} and {@code gsi1sk}.
         *
         * @param status the new value
         * @return the update with it
         */
        SketchUpdate status(String status);
    }
}
