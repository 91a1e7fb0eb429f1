package dev.example.forum;

import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Topic}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class TopicFields {
    static final TopicFields INSTANCE = new TopicFields();

    private TopicFields() {
    }

    /**
     * Returns the attribute {@code forumId}.
     *
     * @return the attribute, to be compared
     */
    public StringField forumId() {
        return StringField.of("forumId");
    }

    /**
     * Returns the attribute {@code topicId}.
     *
     * @return the attribute, to be compared
     */
    public StringField topicId() {
        return StringField.of("topicId");
    }

    /**
     * Returns the attribute {@code title}.
     *
     * @return the attribute, to be compared
     */
    public StringField title() {
        return StringField.of("title");
    }

    /**
     * Returns the attribute {@code answeredAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> answeredAt() {
        return OrderedField.of("answeredAt", AttributeCodec.INSTANT);
    }
}
