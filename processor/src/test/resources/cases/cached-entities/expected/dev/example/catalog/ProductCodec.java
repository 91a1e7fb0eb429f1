package dev.example.catalog;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Product} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ProductCodec extends EntityCodec<Product, ProductKey> {
    /**
     * The only instance.
     */
    public static final ProductCodec INSTANCE = new ProductCodec();

    private ProductCodec() {
        super("Product", Product.class);
    }

    @Override
    public void write(Product product, ItemWriter item) {
        item.put("productId", product.productId(), AttributeCodec.STRING);
        item.put("name", product.name(), AttributeCodec.STRING);
    }

    @Override
    public Product read(ItemReader item) {
        return new Product(
                item.get("productId", AttributeCodec.STRING),
                item.get("name", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Product product, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public ProductKey keyOf(Product product) {
        return ProductKey.of(product);
    }

    @Override
    public ProductKey parseKey(String partition, @Nullable String sort) {
        return ProductKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public boolean isCached() {
        return true;
    }

    @Override
    public void validate(Product product, Violations violations) {
        checkProductId(product.productId(), violations);
        checkName(product.name(), violations);
    }

    static void checkProductId(String productId, Violations violations) {
        violations.required("productId", productId);
    }

    static void checkName(String name, Violations violations) {
        violations.required("name", name);
    }
}
