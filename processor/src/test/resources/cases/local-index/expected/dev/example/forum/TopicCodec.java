package dev.example.forum;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Topic} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class TopicCodec extends EntityCodec<Topic, TopicKey> {
    /**
     * The only instance.
     */
    public static final TopicCodec INSTANCE = new TopicCodec();

    private TopicCodec() {
        super("Topic", Topic.class);
    }

    @Override
    public void write(Topic topic, ItemWriter item) {
        item.put("forumId", topic.forumId(), AttributeCodec.STRING);
        item.put("topicId", topic.topicId(), AttributeCodec.STRING);
        item.put("title", topic.title(), AttributeCodec.STRING);
        item.putIfPresent("answeredAt", topic.answeredAt(), AttributeCodec.INSTANT);
    }

    @Override
    public Topic read(ItemReader item) {
        return new Topic(
                item.get("forumId", AttributeCodec.STRING),
                item.get("topicId", AttributeCodec.STRING),
                item.get("title", AttributeCodec.STRING),
                item.find("answeredAt", AttributeCodec.INSTANT));
    }

    @Override
    public void writeIndexKeys(Topic topic, ItemWriter item) {
        item.putIndexKey("LSI1SK", lsi1Sort(topic.answeredAt()));
        item.putIndexKey("LSI2SK", lsi2Sort(topic.title(), topic.topicId()));
    }

    @Override
    public TopicKey keyOf(Topic topic) {
        return TopicKey.of(topic);
    }

    @Override
    public TopicKey parseKey(String partition, @Nullable String sort) {
        return TopicKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Topic topic, Violations violations) {
        checkForumId(topic.forumId(), violations);
        checkTopicId(topic.topicId(), violations);
        checkTitle(topic.title(), violations);
    }

    static void checkForumId(String forumId, Violations violations) {
        violations.required("forumId", forumId);
    }

    static void checkTopicId(String topicId, Violations violations) {
        violations.required("topicId", topicId);
    }

    static void checkTitle(String title, Violations violations) {
        violations.required("title", title);
    }

    /**
     * Returns the index key {@code LSI1SK = ANSWERED#{answeredAt:seconds}}, or null while a component of
     * it is absent.
     */
    static @Nullable String lsi1Sort(@Nullable Instant answeredAt) {
        if (answeredAt == null) {
            return null;
        }
        return KeyWriter.sort("Topic", "LSI1SK")
                .literal("ANSWERED#")
                .component("answeredAt", answeredAt, KeyFormat.SECONDS)
                .finish();
    }

    /**
     * Returns the index key {@code LSI2SK = TITLE#{title:lower}#{topicId}}.
     */
    static String lsi2Sort(String title, String topicId) {
        return KeyWriter.sort("Topic", "LSI2SK")
                .literal("TITLE#")
                .component("title", title, KeyFormat.LOWER)
                .literal("#")
                .component("topicId", topicId, KeyFormat.STRING)
                .finish();
    }
}
