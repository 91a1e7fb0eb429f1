package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Models.Visit} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class VisitUpdate extends EntityUpdate<Models.Visit, VisitFields, VisitUpdate> {
    private final VisitKey key;

    VisitUpdate(EntityOperations<Models.Visit, VisitKey, VisitFields> operations, VisitKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code day}, and with it the index key {@code gsi2pk}.
     *
     * @param day the new value
     * @return this update
     */
    public VisitUpdate day(LocalDate day) {
        VisitCodec.checkDay(day, violations());
        changes().set("day", day, AttributeCodec.LOCAL_DATE);
        changes().setKey("gsi2pk", () -> VisitCodec.gsi2Partition(day));
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code day}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public VisitUpdate orCreate() {
        NewItem item = newItem();
        item.set("id", this.key.id(), AttributeCodec.STRING);
        item.setKey("gsi2sk", VisitCodec.gsi2Sort(this.key.id()));
        item.require("day", "day");
        return this;
    }

    @Override
    protected VisitUpdate self() {
        return this;
    }
}
