package dev.example.catalog;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Product}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ProductDraft {
    private final String productId;

    private final String name;

    private ProductDraft(String productId, String name) {
        this.productId = productId;
        this.name = name;
    }

    static NeedsProductId start() {
        return productId -> name -> new ProductDraft(productId, name);
    }

    Product toRecord(GeneratedValues generated) {
        return new Product(
                productId,
                name);
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
        NeedsName productId(String productId);
    }

    /**
     * The draft that lacks {@code name}.
     */
    public interface NeedsName {
        /**
         * Sets {@code name}.
         *
         * @param name the value
         * @return the draft with it
         */
        ProductDraft name(String name);
    }
}
