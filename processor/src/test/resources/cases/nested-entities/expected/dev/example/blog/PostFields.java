package dev.example.blog;

import dev.singlet.expression.OrderedField;
import dev.singlet.expression.SetField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Blog.Post}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class PostFields {
    static final PostFields INSTANCE = new PostFields();

    private PostFields() {
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
     * Returns the attribute {@code title}.
     *
     * @return the attribute, to be compared
     */
    public StringField title() {
        return StringField.of("title");
    }

    /**
     * Returns the attribute {@code labels}.
     *
     * @return the attribute, to be compared
     */
    public SetField<String> labels() {
        return SetField.of("labels", PostCodec.LABELS);
    }

    /**
     * Returns the attribute {@code writtenAt}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> writtenAt() {
        return OrderedField.of("writtenAt", AttributeCodec.INSTANT);
    }
}
