package dev.example.catalog;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Product} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ProductUpdate extends EntityUpdate<Product, ProductFields, ProductUpdate> {
    private final ProductKey key;

    ProductUpdate(EntityOperations<Product, ProductKey, ProductFields> operations, ProductKey key) {
        super(operations, key);
        this.key = key;
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

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code name}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public ProductUpdate orCreate() {
        NewItem item = newItem();
        item.set("productId", this.key.productId(), AttributeCodec.STRING);
        item.require("name", "name");
        return this;
    }

    @Override
    protected ProductUpdate self() {
        return this;
    }
}
