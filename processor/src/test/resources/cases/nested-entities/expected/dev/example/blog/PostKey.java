package dev.example.blog;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Blog.Post}: partition key {@code POST#{postId}}, sort key {@code POST}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class PostKey implements EntityKey {
    private final String postId;

    /**
     * Makes a key.
     *
     * @param postId never null
     */
    public PostKey(String postId) {
        this.postId = Objects.requireNonNull(postId, "postId");
    }

    /**
     * Returns the key of a record.
     *
     * @param post the record
     * @return its key
     */
    public static PostKey of(Blog.Post post) {
        return new PostKey(post.postId());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Blog.Post}
     */
    public static PostKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Post", "pk", partition).literal("POST#");
        String postId = partitionReader.component("postId", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Post", "sk", sort).literal("POST").end();
        return new PostKey(postId);
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
     * Returns the partition key, {@code POST#{postId}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Post", "pk")
                .literal("POST#")
                .component("postId", postId, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code POST}.
     */
    @Override
    public String sort() {
        return "POST";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PostKey other
                && postId.equals(other.postId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(postId);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "PostKey";
    }
}
