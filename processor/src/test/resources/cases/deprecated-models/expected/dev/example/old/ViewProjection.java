package dev.example.old;

import dev.singlet.Projection;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.ItemReader;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads {@link Parts.View} from items of type {@link Parts}, and of these only the attributes that it needs.
 *
 * <p>It is given to a query: {@code query.as(ViewProjection.INSTANCE)}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class ViewProjection implements Projection<Parts, Parts.View> {
    /**
     * The only instance.
     */
    public static final ViewProjection INSTANCE = new ViewProjection();

    private ViewProjection() {
    }

    @Override
    public List<String> attributes() {
        return List.of("id", "kind");
    }

    @Override
    public Parts.View decode(Map<String, AttributeValue> attributes) {
        ItemReader item = new ItemReader("Parts", attributes);
        return new Parts.View(
                item.get("id", AttributeCodec.STRING),
                item.get("kind", PartsCodec.KIND));
    }
}
