package dev.example.blog;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Blog.Comment}: partition key {@code POST#{postId}}, sort key
 * {@code COMMENT#{writtenAt}#{author}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class CommentKey implements EntityKey {
    private final String postId;

    private final Instant writtenAt;

    private final String author;

    /**
     * Makes a key.
     *
     * @param postId never null
     * @param writtenAt never null
     * @param author never null
     */
    public CommentKey(String postId, Instant writtenAt, String author) {
        this.postId = Objects.requireNonNull(postId, "postId");
        this.writtenAt = Objects.requireNonNull(writtenAt, "writtenAt");
        this.author = Objects.requireNonNull(author, "author");
    }

    /**
     * Returns the key of a record.
     *
     * @param comment the record
     * @return its key
     */
    public static CommentKey of(Blog.Comment comment) {
        return new CommentKey(comment.postId(), comment.writtenAt(), comment.author());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Blog.Comment}
     */
    public static CommentKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Comment", "pk", partition).literal("POST#");
        String postId = partitionReader.component("postId", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Comment", "sk", sort).literal("COMMENT#");
        Instant writtenAt = sortReader.component("writtenAt", KeyFormat.NANOS);
        sortReader.literal("#");
        String author = sortReader.component("author", KeyFormat.STRING);
        sortReader.end();
        return new CommentKey(postId, writtenAt, author);
    }

    /**
     * Returns {@code postId}.
     *
     * @return a part of the key
     */
    public String postId() {
        return postId;
    }

    /**
     * Returns {@code writtenAt}.
     *
     * @return a part of the key
     */
    public Instant writtenAt() {
        return writtenAt;
    }

    /**
     * Returns {@code author}.
     *
     * @return a part of the key
     */
    public String author() {
        return author;
    }

    /**
     * Returns the partition key, {@code POST#{postId}}.
     */
    @Override
    public String partition() {
        return partitionOf(postId);
    }

    static String partitionOf(String postId) {
        return KeyWriter.partition("Comment", "pk")
                .literal("POST#")
                .component("postId", postId, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code COMMENT#{writtenAt}#{author}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Comment", "sk")
                .literal("COMMENT#")
                .component("writtenAt", writtenAt, KeyFormat.NANOS)
                .literal("#")
                .component("author", author, KeyFormat.STRING)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CommentKey other
                && postId.equals(other.postId)
                && writtenAt.equals(other.writtenAt)
                && author.equals(other.author);
    }

    @Override
    public int hashCode() {
        return Objects.hash(postId, writtenAt, author);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "CommentKey";
    }
}
