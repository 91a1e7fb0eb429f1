package dev.example.catalog;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Stock} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class StockUpdate extends EntityUpdate<Stock, StockFields, StockUpdate> {
    StockUpdate(EntityOperations<Stock, StockKey, StockFields> operations, StockKey key) {
        super(operations, key);
    }

    /**
     * Sets {@code count}.
     *
     * @param count the new value
     * @return this update
     */
    public StockUpdate count(long count) {
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
    public StockUpdate addToCount(long delta) {
        changes().addWhole("count", delta, Long.MIN_VALUE, Long.MAX_VALUE);
        return this;
    }

    @Override
    protected StockUpdate self() {
        return this;
    }
}
