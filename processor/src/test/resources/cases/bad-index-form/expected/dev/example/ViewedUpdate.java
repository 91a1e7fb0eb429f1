package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Forms.Viewed} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class ViewedUpdate extends EntityUpdate<Forms.Viewed, ViewedFields, ViewedUpdate> {
    private final ViewedKey key;

    ViewedUpdate(EntityOperations<Forms.Viewed, ViewedKey, ViewedFields> operations,
            ViewedKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code name}, and with it the index key {@code gsi2pk}.
     *
     * @param name the new value
     * @return this update
     */
    public ViewedUpdate name(String name) {
        ViewedCodec.checkName(name, violations());
        changes().set("name", name, AttributeCodec.STRING);
        changes().setKey("gsi2pk", () -> ViewedCodec.gsi2Partition(name));
        return this;
    }

    /**
     * Sets {@code status}, and with it the index key {@code fewpk}.
     *
     * @param status the new value
     * @return this update
     */
    public ViewedUpdate status(String status) {
        ViewedCodec.checkStatus(status, violations());
        changes().set("status", status, AttributeCodec.STRING);
        changes().setKey("fewpk", () -> ViewedCodec.fewPartition(status));
        return this;
    }

    /**
     * Sets {@code size}.
     *
     * @param size the new value
     * @return this update
     */
    public ViewedUpdate size(int size) {
        changes().set("size", size, AttributeCodec.INT);
        return this;
    }

    /**
     * Adds to {@code size}, of which absence counts as zero. An update that adds is not sent again after a
     * lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Integer.MIN_VALUE} or greater than {@code Integer.MAX_VALUE}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public ViewedUpdate addToSize(long delta) {
        changes().addWhole("size", delta, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code name}, {@code status},
     * {@code size}. It is refused otherwise.
     *
     * @return this update
     */
    public ViewedUpdate orCreate() {
        NewItem item = newItem();
        item.set("id", this.key.id(), AttributeCodec.STRING);
        item.setKey("fewsk", ViewedCodec.fewSort(this.key.id()));
        item.setKey("gsi2sk", ViewedCodec.gsi2Sort());
        item.require("name", "name");
        item.require("status", "status");
        item.require("size", "size");
        return this;
    }

    @Override
    protected ViewedUpdate self() {
        return this;
    }
}
