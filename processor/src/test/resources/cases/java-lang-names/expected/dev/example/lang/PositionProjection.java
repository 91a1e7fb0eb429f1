package dev.example.lang;

import dev.singlet.Projection;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.ItemReader;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads {@link Sentence.Position} from items of type {@link Sentence}, and of these only the attributes that it
 * needs.
 *
 * <p>It is given to a query: {@code query.as(PositionProjection.INSTANCE)}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class PositionProjection implements Projection<Sentence, Sentence.Position> {
    /**
     * The only instance.
     */
    public static final PositionProjection INSTANCE = new PositionProjection();

    private PositionProjection() {
    }

    @Override
    public List<String> attributes() {
        return List.of("id", "integer", "count");
    }

    @Override
    public Sentence.Position decode(Map<String, AttributeValue> attributes) {
        ItemReader item = new ItemReader("Sentence", attributes);
        return new Sentence.Position(
                item.get("id", AttributeCodec.STRING),
                item.get("integer", SentenceCodec.INTEGER),
                item.find("count", AttributeCodec.INT));
    }
}
