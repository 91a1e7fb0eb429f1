package dev.example.catalog;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Stock}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class StockDraft {
    private final String productId;

    private final long count;

    private StockDraft(String productId, long count) {
        this.productId = productId;
        this.count = count;
    }

    static NeedsProductId start() {
        return productId -> count -> new StockDraft(productId, count);
    }

    Stock toRecord(GeneratedValues generated) {
        return new Stock(
                productId,
                count);
    }

    /**
     * The draft that lacks {@code productId}.
     */
    public interface NeedsProductId {
        /**
         * Sets {@code productId}.
         *
         * @param productId the value
         * @return the draft with it
         */
        NeedsCount productId(String productId);
    }

    /**
     * The draft that lacks {@code count}.
     */
    public interface NeedsCount {
        /**
         * Sets {@code count}.
         *
         * @param count the value
         * @return the draft with it
         */
        StockDraft count(long count);
    }
}
