package dev.example.old;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link Parts} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class PartsUpdate extends EntityUpdate<Parts, PartsFields, PartsUpdate> {
    PartsUpdate(EntityOperations<Parts, PartsKey, PartsFields> operations, PartsKey key) {
        super(operations, key);
    }

    /**
     * Sets {@code text}.
     *
     * @param text the new value
     * @return this update
     */
    public PartsUpdate text(String text) {
        PartsCodec.checkText(text, violations());
        changes().set("text", text, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code nested}.
     *
     * @param nested the new value
     * @return this update
     */
    public PartsUpdate nested(List<Parts.Nested> nested) {
        PartsCodec.checkNested(nested, violations());
        changes().set("nested", nested, PartsCodec.NESTED);
        return this;
    }

    /**
     * Adds elements at the end of {@code nested}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public PartsUpdate appendToNested(List<Parts.Nested> elements) {
        violations().elements("nested", elements, PartsCodec.NestedCodec.INSTANCE::validate);
        changes().append("nested", elements, PartsCodec.NESTED);
        return this;
    }

    /**
     * Adds elements at the beginning of {@code nested}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public PartsUpdate prependToNested(List<Parts.Nested> elements) {
        violations().elements("nested", elements, PartsCodec.NestedCodec.INSTANCE::validate);
        changes().prepend("nested", elements, PartsCodec.NESTED);
        return this;
    }

    /**
     * Sets {@code code}.
     *
     * @param code the new value, or null to remove the attribute
     * @return this update
     */
    public PartsUpdate code(Parts. @Nullable Code code) {
        if (code == null) {
            changes().remove("code");
        } else {
            changes().set("code", code, PartsCodec.CODE);
        }
        return this;
    }

    /**
     * Removes {@code code}.
     *
     * @return this update
     */
    public PartsUpdate clearCode() {
        changes().remove("code");
        return this;
    }

    @Override
    protected PartsUpdate self() {
        return this;
    }
}
