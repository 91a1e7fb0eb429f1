package dev.example.views;

import dev.singlet.Projection;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.ItemReader;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads {@link DraftText} from items of type {@link Draft}, and of these only the attributes that it
 * needs.
 *
 * <p>It is given to a query: {@code query.as(DraftTextProjection.INSTANCE)}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class DraftTextProjection implements Projection<Draft, DraftText> {
    /**
     * The only instance.
     */
    public static final DraftTextProjection INSTANCE = new DraftTextProjection();

    private DraftTextProjection() {
    }

    @Override
    public List<String> attributes() {
        return List.of("t", "reviewer");
    }

    @Override
    public DraftText decode(Map<String, AttributeValue> attributes) {
        ItemReader item = new ItemReader("Draft", attributes);
        return new DraftText(
                item.get("t", AttributeCodec.STRING),
                item.find("reviewer", AttributeCodec.STRING));
    }
}
