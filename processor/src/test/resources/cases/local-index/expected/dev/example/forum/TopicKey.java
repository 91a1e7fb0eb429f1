package dev.example.forum;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Topic}: partition key {@code FORUM#{forumId}}, sort key
 * {@code TOPIC#{topicId}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class TopicKey implements EntityKey {
    private final String forumId;

    private final String topicId;

    /**
     * Makes a key.
     *
     * @param forumId never null
     * @param topicId never null
     */
    public TopicKey(String forumId, String topicId) {
        this.forumId = Objects.requireNonNull(forumId, "forumId");
        this.topicId = Objects.requireNonNull(topicId, "topicId");
    }

    /**
     * Returns the key of a record.
     *
     * @param topic the record
     * @return its key
     */
    public static TopicKey of(Topic topic) {
        return new TopicKey(topic.forumId(), topic.topicId());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Topic}
     */
    public static TopicKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Topic", "PK", partition).literal("FORUM#");
        String forumId = partitionReader.component("forumId", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Topic", "SK", sort).literal("TOPIC#");
        String topicId = sortReader.component("topicId", KeyFormat.STRING);
        sortReader.end();
        return new TopicKey(forumId, topicId);
    }

    /**
     * Returns {@code forumId}.
     *
     * @return a part of the key
     */
    public String forumId() {
        return forumId;
    }

    /**
     * Returns {@code topicId}.
     *
     * @return a part of the key
     */
    public String topicId() {
        return topicId;
    }

    /**
     * Returns the partition key, {@code FORUM#{forumId}}.
     */
    @Override
    public String partition() {
        return partitionOf(forumId);
    }

    static String partitionOf(String forumId) {
        return KeyWriter.partition("Topic", "PK")
                .literal("FORUM#")
                .component("forumId", forumId, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code TOPIC#{topicId}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Topic", "SK")
                .literal("TOPIC#")
                .component("topicId", topicId, KeyFormat.STRING)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof TopicKey other
                && forumId.equals(other.forumId)
                && topicId.equals(other.topicId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(forumId, topicId);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "TopicKey";
    }
}
