package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Models.Fine} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class FineUpdate extends EntityUpdate<Models.Fine, FineFields, FineUpdate> {
    private final FineKey key;

    FineUpdate(EntityOperations<Models.Fine, FineKey, FineFields> operations, FineKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code at}, and with it the index key {@code gsi1pk}.
     *
     * @param at the new value
     * @return this update
     */
    public FineUpdate at(Instant at) {
        FineCodec.checkAt(at, violations());
        changes().set("at", at, AttributeCodec.INSTANT);
        changes().setKey("gsi1pk", () -> FineCodec.gsi1Partition(at));
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code at}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public FineUpdate orCreate() {
        NewItem item = newItem();
        item.set("tenant", this.key.tenant(), AttributeCodec.STRING);
        item.set("status", this.key.status(), FineCodec.STATUS);
        item.set("id", this.key.id(), AttributeCodec.STRING);
        item.setKey("gsi1sk", FineCodec.gsi1Sort(this.key.id()));
        item.require("at", "at");
        return this;
    }

    @Override
    protected FineUpdate self() {
        return this;
    }
}
