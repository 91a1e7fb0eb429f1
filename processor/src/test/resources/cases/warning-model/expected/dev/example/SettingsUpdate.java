package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Models.Settings} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SettingsUpdate extends EntityUpdate<Models.Settings, SettingsFields, SettingsUpdate> {
    SettingsUpdate(EntityOperations<Models.Settings, SettingsKey, SettingsFields> operations,
            SettingsKey key) {
        super(operations, key);
    }

    /**
     * Sets {@code text}.
     *
     * @param text the new value
     * @return this update
     */
    public SettingsUpdate text(String text) {
        SettingsCodec.checkText(text, violations());
        changes().set("text", text, AttributeCodec.STRING);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code text}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public SettingsUpdate orCreate() {
        NewItem item = newItem();
        item.setKey("gsi1pk", SettingsCodec.gsi1Partition());
        item.setKey("gsi1sk", SettingsCodec.gsi1Sort());
        item.require("text", "text");
        return this;
    }

    @Override
    protected SettingsUpdate self() {
        return this;
    }
}
