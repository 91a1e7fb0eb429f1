package dev.example.blog;

import dev.singlet.runtime.GeneratedValues;
import java.time.Instant;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Blog.Post}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class PostDraft {
    private final String postId;

    private final String title;

    private final Instant writtenAt;

    private Set<String> labels = Set.of();

    private PostDraft(String postId, String title, Instant writtenAt) {
        this.postId = postId;
        this.title = title;
        this.writtenAt = writtenAt;
    }

    static NeedsPostId start() {
        return postId -> title -> writtenAt -> new PostDraft(postId, title, writtenAt);
    }

    /**
     * Sets {@code labels}, which is empty otherwise.
     *
     * @param labels the value
     * @return this draft
     */
    public PostDraft labels(Set<String> labels) {
        this.labels = labels;
        return this;
    }

    Blog.Post toRecord(GeneratedValues generated) {
        return new Blog.Post(
                postId,
                title,
                labels,
                writtenAt);
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
        NeedsTitle postId(String postId);
    }

    /**
     * The draft that lacks {@code title}.
     */
    public interface NeedsTitle {
        /**
         * Sets {@code title}.
         *
         * @param title the value
         * @return the draft with it
         */
        NeedsWrittenAt title(String title);
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
        PostDraft writtenAt(Instant writtenAt);
    }
}
