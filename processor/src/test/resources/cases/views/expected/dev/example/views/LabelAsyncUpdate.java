package dev.example.views;

import dev.singlet.runtime.AsyncEntityOperations;
import dev.singlet.runtime.AsyncEntityUpdate;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.NewItem;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link Label} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class LabelAsyncUpdate extends AsyncEntityUpdate<Label, LabelFields, LabelAsyncUpdate> {
    private final LabelKey key;

    LabelAsyncUpdate(AsyncEntityOperations<Label, LabelKey, LabelFields> operations, LabelKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code name} and {@code since}, and with them the index key {@code gsi2sk}.
     *
     * @param name the new value
     * @param since the new value, or null to remove the attribute
     * @return this update
     */
    public LabelAsyncUpdate nameAndSince(String name, @Nullable Instant since) {
        LabelCodec.checkName(name, violations());
        changes().set("name", name, AttributeCodec.STRING);
        if (since == null) {
            changes().remove("since");
        } else {
            changes().set("since", since, AttributeCodec.INSTANT);
        }
        changes().setKey("gsi2sk", () -> LabelCodec.gsi2Sort(name, since));
        return this;
    }

    /**
     * Sets {@code color}, and with it the index key {@code gsi2pk}.
     *
     * @param color the new value
     * @return this update
     */
    public LabelAsyncUpdate color(Color color) {
        LabelCodec.checkColor(color, violations());
        changes().set("color", color, LabelCodec.COLOR);
        changes().setKey("gsi2pk", () -> LabelCodec.gsi2Partition(color));
        return this;
    }

    /**
     * Sets {@code note}.
     *
     * @param note the new value, or null to remove the attribute
     * @return this update
     */
    public LabelAsyncUpdate note(@Nullable String note) {
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
    public LabelAsyncUpdate clearNote() {
        changes().remove("note");
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code name}, {@code color}. It is
     * refused otherwise.
     *
     * @return this update
     */
    public LabelAsyncUpdate orCreate() {
        NewItem item = newItem();
        item.set("id", this.key.id(), AttributeCodec.STRING);
        item.require("name", "name");
        item.require("color", "color");
        return this;
    }

    @Override
    protected LabelAsyncUpdate self() {
        return this;
    }
}
