package dev.example;

import dev.singlet.Projection;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.ItemReader;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads {@link Forms.Fits} from items of type {@link Forms.Viewed}, and of these only the attributes that it
 * needs.
 *
 * <p>It is given to a query: {@code query.as(FitsProjection.INSTANCE)}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class FitsProjection implements Projection<Forms.Viewed, Forms.Fits>, ViewedRepository.ByStatusProjection<Forms.Fits> {
    /**
     * The only instance.
     */
    public static final FitsProjection INSTANCE = new FitsProjection();

    private FitsProjection() {
    }

    @Override
    public List<String> attributes() {
        return List.of("id", "name");
    }

    @Override
    public Forms.Fits decode(Map<String, AttributeValue> attributes) {
        ItemReader item = new ItemReader("Viewed", attributes);
        return new Forms.Fits(
                item.get("id", AttributeCodec.STRING),
                item.get("name", AttributeCodec.STRING));
    }
}
