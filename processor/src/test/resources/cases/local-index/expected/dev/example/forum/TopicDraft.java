package dev.example.forum;

import dev.singlet.runtime.GeneratedValues;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Topic}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class TopicDraft {
    private final String forumId;

    private final String topicId;

    private final String title;

    private @Nullable Instant answeredAt;

    private TopicDraft(String forumId, String topicId, String title) {
        this.forumId = forumId;
        this.topicId = topicId;
        this.title = title;
    }

    static NeedsForumId start() {
        return forumId -> topicId -> title -> new TopicDraft(forumId, topicId, title);
    }

    /**
     * Sets {@code answeredAt}, which is absent otherwise.
     *
     * @param answeredAt the value, or null for none
     * @return this draft
     */
    public TopicDraft answeredAt(@Nullable Instant answeredAt) {
        this.answeredAt = answeredAt;
        return this;
    }

    Topic toRecord(GeneratedValues generated) {
        return new Topic(
                forumId,
                topicId,
                title,
                answeredAt);
    }

    /**
     * The draft that lacks {@code forumId}.
     */
    public interface NeedsForumId {
        /**
         * Sets {@code forumId}.
         *
         * @param forumId the value
         * @return the draft with it
         */
        NeedsTopicId forumId(String forumId);
    }

    /**
     * The draft that lacks {@code topicId}.
     */
    public interface NeedsTopicId {
        /**
         * Sets {@code topicId}.
         *
         * @param topicId the value
         * @return the draft with it
         */
        NeedsTitle topicId(String topicId);
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
        TopicDraft title(String title);
    }
}
