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
 * Reads {@link DraftId} from items of type {@link Draft}, and of these only the attributes that it
 * needs.
 *
 * <p>It is given to a query: {@code query.as(DraftIdProjection.INSTANCE)}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class DraftIdProjection implements Projection<Draft, DraftId>, DraftRepository.ByStateProjection<DraftId>, DraftRepository.ByExpiryProjection<DraftId> {
    /**
     * The only instance.
     */
    public static final DraftIdProjection INSTANCE = new DraftIdProjection();

    private DraftIdProjection() {
    }

    @Override
    public List<String> attributes() {
        return List.of("id", "expiresAt");
    }

    @Override
    public DraftId decode(Map<String, AttributeValue> attributes) {
        ItemReader item = new ItemReader("Draft", attributes);
        return new DraftId(
                item.get("id", AttributeCodec.STRING),
                item.get("expiresAt", AttributeCodec.EPOCH_SECONDS));
    }
}
