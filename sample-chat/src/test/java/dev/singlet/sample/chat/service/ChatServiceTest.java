package dev.singlet.sample.chat.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Cursor;
import dev.singlet.Page;
import dev.singlet.sample.chat.Chat;
import dev.singlet.sample.chat.ChatMessage;
import dev.singlet.sample.chat.ChatMessageKey;
import dev.singlet.sample.chat.ChatTable;
import dev.singlet.sample.chat.Role;
import dev.singlet.sample.chat.StepClock;
import dev.singlet.testing.DynamoDbExtension;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChatServiceTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.fromEnvironment();

    private final StepClock clock = new StepClock("2026-01-01T09:00:00Z");
    private final ChatTable table = ChatTable.connect(
            dynamo.client(), options -> options.tableName(dynamo.tableName()).clock(clock));
    private final ChatService service = new ChatService(table);

    /** Tests share the table; a user of his own keeps them apart. */
    private final String user = "user-" + UUID.randomUUID();

    @BeforeEach
    void createTable() {
        table.createIfAbsent();
    }

    @Test
    void createsAChat() {
        Chat chat = service.createChat(user, "Trip");

        assertEquals(new Chat(chat.chatId(), user, "Trip", clock.instant(), clock.instant()), chat);
        assertEquals(Optional.of(chat), service.getChat(user, chat.chatId()));
    }

    @Test
    void givesEachChatAnIdOfItsOwn() {
        assertNotEquals(
                service.createChat(user, "Trip").chatId(),
                service.createChat(user, "Trip").chatId());
    }

    @Test
    void acceptsTheLongestName() {
        String name = "n".repeat(100);

        Chat chat = service.createChat(user, name);

        assertEquals(name, chat.name());
        assertEquals(name, service.renameChat(user, chat.chatId(), name).name());
    }

    @Test
    void showsAChatToItsOwnerOnly() {
        Chat chat = service.createChat(user, "Trip");

        assertEquals(Optional.empty(), service.getChat("stranger", chat.chatId()));
        assertEquals(Optional.empty(), service.getChat(user, "no-such-chat"));
    }

    @Test
    void createsAMessageAndMovesTheChat() {
        Chat chat = service.createChat(user, "Trip");
        Instant later = clock.tick();

        ChatMessage message = service.createMessage(user, chat.chatId(), Role.ASSISTANT, "Lisbon.", "Sunny.");

        assertEquals(
                new ChatMessage(
                        chat.chatId(), message.messageId(), user, Role.ASSISTANT, "Lisbon.", "Sunny.", later, later),
                message);
        assertEquals(List.of(message), messages(chat, 10));
        Chat moved = service.getChat(user, chat.chatId()).orElseThrow();
        assertEquals(new Chat(chat.chatId(), user, "Trip", chat.createdAt(), later), moved);
    }

    @Test
    void acceptsAnEmptyMessageAndNoReasoning() {
        Chat chat = service.createChat(user, "Trip");

        ChatMessage message = service.createMessage(user, chat.chatId(), Role.USER, "", null);

        assertEquals("", message.content());
        assertEquals(List.of(message), messages(chat, 10));
    }

    @Test
    void storesTheLargestMessage() {
        Chat chat = service.createChat(user, "Trip");
        String content = "\u00e4".repeat(150_000);
        String reasoning = "r".repeat(100_000);

        service.createMessage(user, chat.chatId(), Role.USER, content, reasoning);

        ChatMessage stored = messages(chat, 1).get(0);
        assertEquals(content, stored.content());
        assertEquals(reasoning, stored.reasoningContent());
    }

    @Test
    void listsChatsByTheirLastUpdate() {
        Chat first = createLater("first");
        Chat second = createLater("second");
        Chat third = createLater("third");
        assertEquals(List.of("third", "second", "first"), names(10));

        clock.tick();
        service.createMessage(user, first.chatId(), Role.USER, "Hello", null);
        assertEquals(List.of("first", "third", "second"), names(10));

        clock.tick();
        service.renameChat(user, second.chatId(), "renamed");
        assertEquals(List.of("renamed", "first", "third"), names(10));

        service.deleteChat(user, third.chatId());
        assertEquals(List.of("renamed", "first"), names(10));
    }

    @Test
    void listsNobodyElsesChats() {
        createLater("mine");

        assertEquals(List.of(), service.chats(user + "0", PageRequest.first(10)).items());
        assertEquals(
                List.of(),
                service.chats(user.substring(0, user.length() - 1), PageRequest.first(10))
                        .items());
    }

    @Test
    void pagesThroughChats() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            expected.add(0, createLater("chat " + i).name());
        }

        for (int limit : List.of(1, 7, 24, 25, 26, 100)) {
            assertEquals(expected, names(limit), "limit " + limit);
        }
    }

    @Test
    void pagesThroughMessagesInTheOrderOfTime() {
        Chat chat = service.createChat(user, "Trip");
        List<ChatMessage> expected = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            clock.tick();
            expected.add(service.createMessage(user, chat.chatId(), Role.USER, "message " + i, null));
        }

        for (int limit : List.of(1, 5, 22, 23, 24, 100)) {
            assertEquals(expected, messages(chat, limit), "limit " + limit);
        }
    }

    @Test
    void returnsAllMessagesOfOneMillisecond() {
        Chat chat = service.createChat(user, "Trip");
        for (int i = 0; i < 10; i++) {
            service.createMessage(user, chat.chatId(), Role.USER, "message", null);
        }

        List<ChatMessage> messages = messages(chat, 3);

        assertEquals(
                10, messages.stream().map(ChatMessage::messageId).distinct().count());
        assertEquals(10, messages.size());
    }

    @Test
    void showsMessagesToTheOwnerOnly() {
        Chat chat = service.createChat(user, "Trip");
        service.createMessage(user, chat.chatId(), Role.USER, "Hello", null);

        assertEquals(Page.of(List.of(), null), service.messages("stranger", chat.chatId(), PageRequest.first(10)));
        assertEquals(Page.of(List.of(), null), service.messages(user, "no-such-chat", PageRequest.first(10)));
    }

    @Test
    void renamesAChat() {
        Chat chat = service.createChat(user, "Trip");
        Instant later = clock.tick();

        Chat renamed = service.renameChat(user, chat.chatId(), "Lisbon");

        assertEquals(new Chat(chat.chatId(), user, "Lisbon", chat.createdAt(), later), renamed);
        assertEquals(Optional.of(renamed), service.getChat(user, chat.chatId()));
    }

    @Test
    void editsContentAndReasoning() {
        Chat chat = service.createChat(user, "Trip");
        ChatMessage message = service.createMessage(user, chat.chatId(), Role.ASSISTANT, "Lisbon.", null);
        ChatMessageKey key = ChatMessageKey.of(message);
        Instant later = clock.tick();

        ChatMessage reasoned = service.editMessage(user, key, "Porto.", "Cooler.");
        ChatMessage plain = service.editMessage(user, key, "Faro.", null);

        assertEquals(edited(message, "Porto.", "Cooler.", later), reasoned);
        assertEquals(edited(message, "Faro.", null, later), plain);
        assertEquals(List.of(plain), messages(chat, 10));
    }

    @Test
    void deletesOneMessage() {
        Chat chat = service.createChat(user, "Trip");
        ChatMessage first = service.createMessage(user, chat.chatId(), Role.USER, "first", null);
        clock.tick();
        ChatMessage second = service.createMessage(user, chat.chatId(), Role.USER, "second", null);

        service.deleteMessage(user, ChatMessageKey.of(first));

        assertEquals(List.of(second), messages(chat, 10));
        assertTrue(service.getChat(user, chat.chatId()).isPresent());
    }

    private Chat createLater(String name) {
        clock.tick();
        return service.createChat(user, name);
    }

    private List<String> names(int limit) {
        return all(request -> service.chats(user, request), limit).stream()
                .map(Chat::name)
                .toList();
    }

    private List<ChatMessage> messages(Chat chat, int limit) {
        return all(request -> service.messages(user, chat.chatId(), request), limit);
    }

    private static ChatMessage edited(
            ChatMessage message, String content, @Nullable String reasoning, Instant updatedAt) {
        return new ChatMessage(
                message.chatId(),
                message.messageId(),
                message.userId(),
                message.role(),
                content,
                reasoning,
                message.createdAt(),
                updatedAt);
    }

    private static <T> List<T> all(Function<PageRequest, Page<T>> list, int limit) {
        List<T> items = new ArrayList<>();
        PageRequest request = PageRequest.first(limit);
        Page<T> page = list.apply(request);
        items.addAll(page.items());
        while (page.hasNext()) {
            assertEquals(limit, page.items().size(), "Only the last page may be short");
            page = list.apply(
                    request.startAfter(Cursor.of(page.next().orElseThrow().token())));
            items.addAll(page.items());
        }
        return items;
    }
}
