package dev.example.blog;

import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes attributes of one {@link Blog.Comment} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class CommentUpdate extends EntityUpdate<Blog.Comment, CommentFields, CommentUpdate> {
    CommentUpdate(EntityOperations<Blog.Comment, CommentKey, CommentFields> operations,
            CommentKey key) {
        super(operations, key);
    }

    /**
     * Sets {@code fields}.
     *
     * @param fields the new value
     * @return this update
     */
    public CommentUpdate fields(Blog.Post.Fields fields) {
        CommentCodec.checkFields(fields, violations());
        changes().set("fields", fields, CommentCodec.FIELDS);
        return this;
    }

    @Override
    protected CommentUpdate self() {
        return this;
    }
}
