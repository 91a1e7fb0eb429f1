package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link Projections.Projected} by one {@code UpdateItem} request, which demands that
 * the item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class ProjectedUpdate extends EntityUpdate<Projections.Projected, ProjectedFields, ProjectedUpdate> {
    private final ProjectedKey key;

    ProjectedUpdate(
            EntityOperations<Projections.Projected, ProjectedKey, ProjectedFields> operations,
            ProjectedKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code name}.
     *
     * @param name the new value
     * @return this update
     */
    public ProjectedUpdate name(String name) {
        ProjectedCodec.checkName(name, violations());
        changes().set("name", name, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code note}.
     *
     * @param note the new value, or null to remove the attribute
     * @return this update
     */
    public ProjectedUpdate note(@Nullable String note) {
        if (note == null) {
            changes().remove("note");
        } else {
            changes().set("note", note, AttributeCodec.STRING);
        }
        return this;
    }

    /**
     * Removes {@code note}.
     *
     * @return this update
     */
    public ProjectedUpdate clearNote() {
        changes().remove("note");
        return this;
    }

    /**
     * Sets {@code count}.
     *
     * @param count the new value
     * @return this update
     */
    public ProjectedUpdate count(int count) {
        changes().set("count", count, AttributeCodec.INT);
        return this;
    }

    /**
     * Adds to {@code count}, of which absence counts as zero. An update that adds is not sent again after
     * a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Integer.MIN_VALUE} or greater than {@code Integer.MAX_VALUE}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public ProjectedUpdate addToCount(long delta) {
        changes().addWhole("count", delta, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code name}, {@code count}. It is
     * refused otherwise.
     *
     * @return this update
     */
    public ProjectedUpdate orCreate() {
        NewItem item = newItem();
        item.set("id", this.key.id(), AttributeCodec.STRING);
        item.require("name", "name");
        item.require("count", "count");
        return this;
    }

    @Override
    protected ProjectedUpdate self() {
        return this;
    }
}
