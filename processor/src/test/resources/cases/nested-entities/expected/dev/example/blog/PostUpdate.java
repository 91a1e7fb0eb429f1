package dev.example.blog;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.NewItem;
import java.time.Instant;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Blog.Post} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class PostUpdate extends EntityUpdate<Blog.Post, PostFields, PostUpdate> {
    private final PostKey key;

    PostUpdate(EntityOperations<Blog.Post, PostKey, PostFields> operations, PostKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code title}.
     *
     * @param title the new value
     * @return this update
     */
    public PostUpdate title(String title) {
        PostCodec.checkTitle(title, violations());
        changes().set("title", title, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code labels}.
     *
     * @param labels the new value
     * @return this update
     */
    public PostUpdate labels(Set<String> labels) {
        PostCodec.checkLabels(labels, violations());
        if (labels == null || labels.isEmpty()) {
            changes().remove("labels");
        } else {
            changes().set("labels", labels, PostCodec.LABELS);
        }
        return this;
    }

    /**
     * Adds elements to {@code labels}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public PostUpdate addToLabels(Set<String> elements) {
        changes().addToSet("labels", elements, PostCodec.LABELS);
        return this;
    }

    /**
     * Removes elements from {@code labels}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public PostUpdate removeFromLabels(Set<String> elements) {
        changes().removeFromSet("labels", elements, PostCodec.LABELS);
        return this;
    }

    /**
     * Sets {@code writtenAt}.
     *
     * @param writtenAt the new value
     * @return this update
     */
    public PostUpdate writtenAt(Instant writtenAt) {
        PostCodec.checkWrittenAt(writtenAt, violations());
        changes().set("writtenAt", writtenAt, AttributeCodec.INSTANT);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code title}, {@code writtenAt}.
     * It is refused otherwise.
     *
     * @return this update
     */
    public PostUpdate orCreate() {
        NewItem item = newItem();
        item.set("postId", this.key.postId(), AttributeCodec.STRING);
        item.require("title", "title");
        item.require("writtenAt", "writtenAt");
        return this;
    }

    @Override
    protected PostUpdate self() {
        return this;
    }
}
