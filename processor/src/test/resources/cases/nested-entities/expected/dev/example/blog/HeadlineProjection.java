package dev.example.blog;

import dev.singlet.Projection;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.ItemReader;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads {@link Blog.Headline} from items of type {@link Blog.Post}, and of these only the attributes that it
 * needs.
 *
 * <p>It is given to a query: {@code query.as(HeadlineProjection.INSTANCE)}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class HeadlineProjection implements Projection<Blog.Post, Blog.Headline> {
    /**
     * The only instance.
     */
    public static final HeadlineProjection INSTANCE = new HeadlineProjection();

    private HeadlineProjection() {
    }

    @Override
    public List<String> attributes() {
        return List.of("title", "labels");
    }

    @Override
    public Blog.Headline decode(Map<String, AttributeValue> attributes) {
        ItemReader item = new ItemReader("Post", attributes);
        return new Blog.Headline(
                item.get("title", AttributeCodec.STRING),
                item.getSet("labels", PostCodec.LABELS));
    }
}
