package dev.singlet.sample.chat.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.singlet.IdGenerator;
import dev.singlet.sample.chat.Chat;
import dev.singlet.sample.chat.ChatMessage;
import dev.singlet.sample.chat.ChatTable;
import dev.singlet.sample.chat.Role;
import dev.singlet.sample.chat.service.ChatService;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The handler on a table that holds what the event documents speak of: a chat of Alice and one of Bob. */
final class HandlerFixture {

    static final String ALICES_CHAT = "11111111-1111-4111-8111-111111111111";
    static final String BOBS_CHAT = "33333333-3333-4333-8333-333333333333";
    static final String NEW_ID = "00000000-0000-4000-8000-000000000001";

    private static final Instant CREATED = Instant.parse("2026-01-01T09:00:00Z");
    private static final Instant FIRST = Instant.parse("2026-01-01T09:01:00Z");
    private static final Instant SECOND = Instant.parse("2026-01-01T09:02:00Z");

    private final DynamoDbClient client;
    private final ChatTable table;
    private final ChatHandler handler;
    private final LogContext log = new LogContext();

    HandlerFixture(DynamoDbClient client, String tableName) {
        this.client = client;
        this.table = ChatTable.connect(
                client,
                options -> options.tableName(tableName)
                        .clock(InstantSource.fixed(Instant.parse("2026-01-02T10:00:00Z")))
                        .idGenerator(new CountingIds())
                        .maxAttempts(1));
        this.handler = new ChatHandler(new ChatService(table));
    }

    ChatTable table() {
        return table;
    }

    /** Brings the table back to the same items before each test. */
    void fill() {
        table.createIfAbsent();
        table.scan().list().forEach(item -> {
            if (item instanceof Chat chat) {
                table.chats().delete(chat.chatId());
            } else if (item instanceof ChatMessage message) {
                table.chatMessages().delete(message.chatId(), message.createdAt(), message.messageId());
            }
        });
        ChatTable atFirst = tableAt(FIRST);
        ChatTable atSecond = tableAt(SECOND);
        atSecond.chats().put(new Chat(ALICES_CHAT, "alice", "Trip", CREATED, SECOND));
        atFirst.chatMessages()
                .put(message(ALICES_CHAT, "22222222-2222-4222-8222-222222222222", "alice", Role.USER, FIRST));
        atSecond.chatMessages()
                .put(message(ALICES_CHAT, "66666666-6666-4666-8666-666666666666", "alice", Role.ASSISTANT, SECOND));
        atFirst.chats().put(new Chat(BOBS_CHAT, "bob", "Private", CREATED, FIRST));
        atFirst.chatMessages().put(message(BOBS_CHAT, "44444444-4444-4444-8444-444444444444", "bob", Role.USER, FIRST));
    }

    APIGatewayV2HTTPResponse send(String event) {
        return send(Events.load(event));
    }

    APIGatewayV2HTTPResponse send(APIGatewayV2HTTPEvent event) {
        return handler.handleRequest(event, log.context());
    }

    List<String> logged() {
        return log.lines();
    }

    /** Whatever a record says, {@code updatedAt} is the time at which it is put. */
    private ChatTable tableAt(Instant now) {
        return ChatTable.connect(
                client, options -> options.tableName(table.name()).clock(InstantSource.fixed(now)));
    }

    private static ChatMessage message(String chatId, String messageId, String userId, Role role, Instant createdAt) {
        String reasoning = role == Role.ASSISTANT ? "Climate data." : null;
        return new ChatMessage(chatId, messageId, userId, role, "Lisbon in May", reasoning, createdAt, createdAt);
    }

    private static final class CountingIds implements IdGenerator {

        private final AtomicLong count = new AtomicLong();

        @Override
        public UUID random() {
            return new UUID(0x4000L, 0x8000_0000_0000_0000L + count.incrementAndGet());
        }

        @Override
        public UUID timeOrdered(Instant now) {
            throw new UnsupportedOperationException();
        }
    }
}
