package dev.example.catalog;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Product}: partition key {@code PRODUCT#{productId}}, sort key
 * {@code PRODUCT}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ProductKey implements EntityKey {
    private final String productId;

    /**
     * Makes a key.
     *
     * @param productId never null
     */
    public ProductKey(String productId) {
        this.productId = Objects.requireNonNull(productId, "productId");
    }

    /**
     * Returns the key of a record.
     *
     * @param product the record
     * @return its key
     */
    public static ProductKey of(Product product) {
        return new ProductKey(product.productId());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Product}
     */
    public static ProductKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Product", "pk", partition).literal("PRODUCT#");
        String productId = partitionReader.component("productId", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Product", "sk", sort).literal("PRODUCT").end();
        return new ProductKey(productId);
    }

    /**
     * Returns {@code productId}.
     *
     * @return a part of the key
     */
    public String productId() {
        return productId;
    }

    /**
     * Returns the partition key, {@code PRODUCT#{productId}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Product", "pk")
                .literal("PRODUCT#")
                .component("productId", productId, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code PRODUCT}.
     */
    @Override
    public String sort() {
        return "PRODUCT";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ProductKey other
                && productId.equals(other.productId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(productId);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "ProductKey";
    }
}
