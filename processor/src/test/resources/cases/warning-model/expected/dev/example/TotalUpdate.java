package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Models.Total} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class TotalUpdate extends EntityUpdate<Models.Total, TotalFields, TotalUpdate> {
    private final TotalKey key;

    TotalUpdate(EntityOperations<Models.Total, TotalKey, TotalFields> operations, TotalKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code count}.
     *
     * @param count the new value
     * @return this update
     */
    public TotalUpdate count(long count) {
        changes().set("count", count, AttributeCodec.LONG);
        return this;
    }

    /**
     * Adds to {@code count}, of which absence counts as zero. An update that adds is not sent again after
     * a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Long.MIN_VALUE} or greater than {@code Long.MAX_VALUE}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public TotalUpdate addToCount(long delta) {
        changes().addWhole("count", delta, Long.MIN_VALUE, Long.MAX_VALUE);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code count}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public TotalUpdate orCreate() {
        NewItem item = newItem();
        item.set("status", this.key.status(), TotalCodec.STATUS);
        item.require("count", "count");
        return this;
    }

    @Override
    protected TotalUpdate self() {
        return this;
    }
}
