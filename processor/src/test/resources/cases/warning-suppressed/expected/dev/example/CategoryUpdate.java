package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Suppressed.Category} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class CategoryUpdate extends EntityUpdate<Suppressed.Category, CategoryFields, CategoryUpdate> {
    private final CategoryKey key;

    CategoryUpdate(EntityOperations<Suppressed.Category, CategoryKey, CategoryFields> operations,
            CategoryKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * @return this update
     */
    public CategoryUpdate orCreate() {
        NewItem item = newItem();
        item.set("name", this.key.name(), AttributeCodec.STRING);
        return this;
    }

    @Override
    protected CategoryUpdate self() {
        return this;
    }
}
