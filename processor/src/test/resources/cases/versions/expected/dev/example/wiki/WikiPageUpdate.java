package dev.example.wiki;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link WikiPage} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 *
 * <p>Every update adds one to {@code revision}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class WikiPageUpdate extends EntityUpdate<WikiPage, WikiPageFields, WikiPageUpdate> {
    private final WikiPageKey key;

    WikiPageUpdate(EntityOperations<WikiPage, WikiPageKey, WikiPageFields> operations,
            WikiPageKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code text}.
     *
     * @param text the new value
     * @return this update
     */
    public WikiPageUpdate text(String text) {
        WikiPageCodec.checkText(text, violations());
        changes().set("text", text, AttributeCodec.STRING);
        return this;
    }

    /**
     * Demands that the item still has a certain {@code revision}. Otherwise the update fails with
     * {@link dev.singlet.VersionConflictException}.
     *
     * @param version the version as it was read, 0 for an item that was stored without one
     * @return this update
     */
    public WikiPageUpdate ifVersion(long version) {
        requireVersion("revision", version);
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
    public WikiPageUpdate orCreate() {
        NewItem item = newItem();
        item.set("title", this.key.title(), AttributeCodec.STRING);
        item.require("text", "text");
        return this;
    }

    @Override
    protected WikiPageUpdate self() {
        return this;
    }
}
