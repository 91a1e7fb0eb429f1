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
 * Reads {@link LabelName} from items of type {@link Label}, and of these only the attributes that it
 * needs.
 *
 * <p>It is given to a query: {@code query.as(LabelNameProjection.INSTANCE)}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class LabelNameProjection implements Projection<Label, LabelName>, LabelRepository.ByColorProjection<LabelName> {
    /**
     * The only instance.
     */
    public static final LabelNameProjection INSTANCE = new LabelNameProjection();

    private LabelNameProjection() {
    }

    @Override
    public List<String> attributes() {
        return List.of("color", "name");
    }

    @Override
    public LabelName decode(Map<String, AttributeValue> attributes) {
        ItemReader item = new ItemReader("Label", attributes);
        return new LabelName(
                item.get("color", LabelCodec.COLOR),
                item.get("name", AttributeCodec.STRING));
    }
}
