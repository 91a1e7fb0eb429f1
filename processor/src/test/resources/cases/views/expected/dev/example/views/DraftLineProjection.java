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
 * Reads {@link DraftLine} from items of type {@link Draft}, and of these only the attributes that it
 * needs.
 *
 * <p>It is given to a query: {@code query.as(DraftLineProjection.INSTANCE)}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class DraftLineProjection implements Projection<Draft, DraftLine>, DraftRepository.ByStateProjection<DraftLine> {
    /**
     * The only instance.
     */
    public static final DraftLineProjection INSTANCE = new DraftLineProjection();

    private DraftLineProjection() {
    }

    @Override
    public List<String> attributes() {
        return List.of("author", "id", "t", "day", "rank", "expiresAt");
    }

    @Override
    public DraftLine decode(Map<String, AttributeValue> attributes) {
        ItemReader item = new ItemReader("Draft", attributes);
        return new DraftLine(
                item.get("author", AttributeCodec.STRING),
                item.get("id", AttributeCodec.STRING),
                item.get("t", AttributeCodec.STRING),
                item.get("day", AttributeCodec.LOCAL_DATE),
                item.get("rank", AttributeCodec.INT),
                item.get("expiresAt", AttributeCodec.EPOCH_SECONDS));
    }
}
