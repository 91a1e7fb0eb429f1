package dev.example.settings;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Category} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class CategoryUpdate extends EntityUpdate<Category, CategoryFields, CategoryUpdate> {
    private final CategoryKey key;

    CategoryUpdate(EntityOperations<Category, CategoryKey, CategoryFields> operations,
            CategoryKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code rank}, and with it the index key {@code gsi1sk}.
     *
     * @param rank the new value
     * @return this update
     */
    public CategoryUpdate rank(int rank) {
        changes().set("rank", rank, AttributeCodec.INT);
        changes().setKey("gsi1sk", () -> CategoryCodec.gsi1Sort(rank));
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code rank}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public CategoryUpdate orCreate() {
        NewItem item = newItem();
        item.set("name", this.key.name(), AttributeCodec.STRING);
        item.setKey("gsi1pk", CategoryCodec.gsi1Partition());
        item.require("rank", "rank");
        return this;
    }

    @Override
    protected CategoryUpdate self() {
        return this;
    }
}
