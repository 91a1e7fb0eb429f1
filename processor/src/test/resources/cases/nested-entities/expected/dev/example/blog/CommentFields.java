package dev.example.blog;

import dev.singlet.expression.DocumentField;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Blog.Comment}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class CommentFields {
    static final CommentFields INSTANCE = new CommentFields();

    private CommentFields() {
    }

    /**
     * Returns the attribute {@code postId}.
     *
     * @return the attribute, to be compared
     */
    public StringField postId() {
        return StringField.of("postId");
    }

    /**
     * Returns the attribute {@code writtenAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> writtenAt() {
        return OrderedField.of("writtenAt", AttributeCodec.INSTANT);
    }

    /**
     * Returns the attribute {@code author}.
     *
     * @return the attribute, to be compared
     */
    public StringField author() {
        return StringField.of("author");
    }

    /**
     * Returns the attribute {@code fields}.
     *
     * @return the attribute, to be compared
     */
    public FieldsFields fields() {
        return new FieldsFields(FieldPath.of("fields"));
    }

    /**
     * The attributes of a nested {@link Blog.Post.Fields}.
     */
    public static final class FieldsFields extends DocumentField<Blog.Post.Fields> {
        private FieldsFields(FieldPath path) {
            super(path, CommentCodec.FIELDS);
        }

        /**
         * Returns the attribute {@code name}.
         *
         * @return the attribute, to be compared
         */
        public StringField name() {
            return StringField.of(path().child("name"));
        }
    }
}
