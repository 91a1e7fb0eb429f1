package dev.example.blog;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.RecordCodec;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Blog.Comment} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class CommentCodec extends EntityCodec<Blog.Comment, CommentKey> {
    /**
     * The only instance.
     */
    public static final CommentCodec INSTANCE = new CommentCodec();

    static final AttributeCodec<Blog.Post.Fields> FIELDS = AttributeCodec.document(
            FieldsCodec.INSTANCE);

    private CommentCodec() {
        super("C", Blog.Comment.class);
    }

    @Override
    public void write(Blog.Comment comment, ItemWriter item) {
        item.put("postId", comment.postId(), AttributeCodec.STRING);
        item.put("writtenAt", comment.writtenAt(), AttributeCodec.INSTANT);
        item.put("author", comment.author(), AttributeCodec.STRING);
        item.put("fields", comment.fields(), FIELDS);
    }

    @Override
    public Blog.Comment read(ItemReader item) {
        return new Blog.Comment(
                item.get("postId", AttributeCodec.STRING),
                item.get("writtenAt", AttributeCodec.INSTANT),
                item.get("author", AttributeCodec.STRING),
                item.get("fields", FIELDS));
    }

    @Override
    public void writeIndexKeys(Blog.Comment comment, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public CommentKey keyOf(Blog.Comment comment) {
        return CommentKey.of(comment);
    }

    @Override
    public CommentKey parseKey(String partition, @Nullable String sort) {
        return CommentKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Blog.Comment comment, Violations violations) {
        checkPostId(comment.postId(), violations);
        checkWrittenAt(comment.writtenAt(), violations);
        checkAuthor(comment.author(), violations);
        checkFields(comment.fields(), violations);
    }

    static void checkPostId(String postId, Violations violations) {
        violations.required("postId", postId);
    }

    static void checkWrittenAt(Instant writtenAt, Violations violations) {
        violations.required("writtenAt", writtenAt);
    }

    static void checkAuthor(String author, Violations violations) {
        violations.required("author", author);
    }

    static void checkFields(Blog.Post.Fields fields, Violations violations) {
        violations.required("fields", fields);
        violations.nested("fields", fields, FieldsCodec.INSTANCE::validate);
    }

    /**
     * Converts between {@link Blog.Post.Fields} and its map.
     */
    public static final class FieldsCodec extends RecordCodec<Blog.Post.Fields> {
        /**
         * The only instance.
         */
        public static final FieldsCodec INSTANCE = new FieldsCodec();

        private FieldsCodec() {
        }

        @Override
        public void write(Blog.Post.Fields fields, ItemWriter item) {
            item.put("name", fields.name(), AttributeCodec.STRING);
        }

        @Override
        public Blog.Post.Fields read(ItemReader item) {
            return new Blog.Post.Fields(
                    item.get("name", AttributeCodec.STRING));
        }

        @Override
        public void validate(Blog.Post.Fields fields, Violations violations) {
            checkName(fields.name(), violations);
        }

        static void checkName(String name, Violations violations) {
            violations.required("name", name);
        }
    }
}
