package dev.example.chat;

import dev.singlet.Projection;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.ItemReader;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads {@link ChatSummary} from items of type {@link Chat}, and of these only the attributes that it
 * needs.
 *
 * <p>It is given to a query: {@code query.as(ChatSummaryProjection.INSTANCE)}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ChatSummaryProjection implements Projection<Chat, ChatSummary> {
    /**
     * The only instance.
     */
    public static final ChatSummaryProjection INSTANCE = new ChatSummaryProjection();

    private ChatSummaryProjection() {
    }

    @Override
    public List<String> attributes() {
        return List.of("chatId", "name");
    }

    @Override
    public ChatSummary decode(Map<String, AttributeValue> attributes) {
        ItemReader item = new ItemReader("Chat", attributes);
        return new ChatSummary(
                item.get("chatId", AttributeCodec.STRING),
                item.get("name", AttributeCodec.STRING));
    }
}
