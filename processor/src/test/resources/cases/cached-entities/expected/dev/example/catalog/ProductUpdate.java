package dev.example.catalog;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Product} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ProductUpdate extends EntityUpdate<Product, ProductFields, ProductUpdate> {
    ProductUpdate(EntityOperations<Product, ProductKey, ProductFields> operations, ProductKey key) {
        super(operations, key);
    }

    /**
     * Sets {@code name}.
     *
     * @param name the new value
     * @return this update
     */
    public ProductUpdate name(String name) {
        ProductCodec.checkName(name, violations());
        changes().set("name", name, AttributeCodec.STRING);
        return this;
    }

    @Override
    protected ProductUpdate self() {
        return this;
    }
}
