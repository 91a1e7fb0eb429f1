package dev.example.settings;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.NewItem;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Settings} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 *
 * <p>Every update sets {@code updatedAt} to the time of the table's clock.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class SettingsUpdate extends EntityUpdate<Settings, SettingsFields, SettingsUpdate> {
    SettingsUpdate(EntityOperations<Settings, SettingsKey, SettingsFields> operations,
            SettingsKey key) {
        super(operations, key);
        Instant updatedAt = generated().time(KeyFormat.NANOS);
        changes().set("updatedAt", updatedAt, AttributeCodec.INSTANT);
    }

    /**
     * Sets {@code theme}.
     *
     * @param theme the new value
     * @return this update
     */
    public SettingsUpdate theme(String theme) {
        SettingsCodec.checkTheme(theme, violations());
        changes().set("theme", theme, AttributeCodec.STRING);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code theme}. It is refused
     * otherwise.
     *
     * @return this update
     */
    public SettingsUpdate orCreate() {
        NewItem item = newItem();
        item.require("theme", "theme");
        return this;
    }

    @Override
    protected SettingsUpdate self() {
        return this;
    }
}
