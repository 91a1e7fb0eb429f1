package dev.example.blog;

import dev.singlet.runtime.GeneratedValues;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Blog.Comment}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class CommentDraft {
    private final String postId;

    private final Instant writtenAt;

    private final String author;

    private final Blog.Post.Fields fields;

    private CommentDraft(String postId, Instant writtenAt, String author, Blog.Post.Fields fields) {
        this.postId = postId;
        this.writtenAt = writtenAt;
        this.author = author;
        this.fields = fields;
    }

    static NeedsPostId start() {
        return postId ->
                writtenAt ->
                author ->
                fields ->
                new CommentDraft(postId, writtenAt, author, fields);
    }

    Blog.Comment toRecord(GeneratedValues generated) {
        return new Blog.Comment(
                postId,
                writtenAt,
                author,
                fields);
    }

    /**
     * The draft that lacks {@code postId}.
     */
    public interface NeedsPostId {
        /**
         * Sets {@code postId}.
         *
         * @param postId the value
         * @return the draft with it
         */
        NeedsWrittenAt postId(String postId);
    }

    /**
     * The draft that lacks {@code writtenAt}.
     */
    public interface NeedsWrittenAt {
        /**
         * Sets {@code writtenAt}.
         *
         * @param writtenAt the value
         * @return the draft with it
         */
        NeedsAuthor writtenAt(Instant writtenAt);
    }

    /**
     * The draft that lacks {@code author}.
     */
    public interface NeedsAuthor {
        /**
         * Sets {@code author}.
         *
         * @param author the value
         * @return the draft with it
         */
        NeedsFields author(String author);
    }

    /**
     * The draft that lacks {@code fields}.
     */
    public interface NeedsFields {
        /**
         * Sets {@code fields}.
         *
         * @param fields the value
         * @return the draft with it
         */
        CommentDraft fields(Blog.Post.Fields fields);
    }
}
