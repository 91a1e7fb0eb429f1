package dev.singlet.sample.chat.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.singlet.sample.chat.Chat;
import dev.singlet.sample.chat.ChatMessage;
import dev.singlet.sample.chat.ChatMessageKey;
import dev.singlet.sample.chat.ChatTable;
import dev.singlet.sample.chat.Role;
import dev.singlet.testing.DynamoDbExtension;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Refusals that are found out by asking the table. Each leaves every attribute of every item as it was. */
class ChatServiceRefusalTest {

    private static final String STRANGER = "mallory";
    private static final String NO_CHAT = "no-such-chat";

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.fromEnvironment();

    private final ChatTable table =
            ChatTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName()));
    private final ChatService service = new ChatService(table);

    private Chat chat;
    private ChatMessageKey message;
    private ChatMessageKey noMessage;

    @BeforeEach
    void createChats() {
        table.createIfAbsent();
        chat = service.createChat("alice", "Trip");
        ChatMessage created = service.createMessage("alice", chat.chatId(), Role.ASSISTANT, "Lisbon.", "Sunny.");
        message = ChatMessageKey.of(created);
        noMessage = new ChatMessageKey(chat.chatId(), created.createdAt(), "no-such-message");
        service.createChat(STRANGER, "Mine");
    }

    @TestFactory
    Stream<DynamicTest> refusesTheChatOfSomebodyElse() {
        return refuses(
                NotOwnerException.class,
                Map.of(
                        "createMessage",
                        () -> service.createMessage(STRANGER, chat.chatId(), Role.USER, "Hello", null),
                        "renameChat",
                        () -> service.renameChat(STRANGER, chat.chatId(), "Mine"),
                        "editMessage",
                        () -> service.editMessage(STRANGER, message, "Mine", null),
                        "editMessage that is not there",
                        () -> service.editMessage(STRANGER, noMessage, "Mine", null),
                        "deleteMessage",
                        () -> service.deleteMessage(STRANGER, message),
                        "deleteMessage that is not there",
                        () -> service.deleteMessage(STRANGER, noMessage),
                        "deleteChat",
                        () -> service.deleteChat(STRANGER, chat.chatId())));
    }

    @TestFactory
    Stream<DynamicTest> refusesAChatThatDoesNotExist() {
        ChatMessageKey nowhere = new ChatMessageKey(NO_CHAT, Instant.EPOCH, "no-such-message");
        return refuses(
                ChatNotFoundException.class,
                Map.of(
                        "createMessage",
                        () -> service.createMessage("alice", NO_CHAT, Role.USER, "Hello", null),
                        "renameChat",
                        () -> service.renameChat("alice", NO_CHAT, "Lisbon"),
                        "editMessage",
                        () -> service.editMessage("alice", nowhere, "Porto.", null),
                        "deleteMessage",
                        () -> service.deleteMessage("alice", nowhere),
                        "deleteChat",
                        () -> service.deleteChat("alice", NO_CHAT)));
    }

    @TestFactory
    Stream<DynamicTest> refusesAMessageThatDoesNotExist() {
        return refuses(
                MessageNotFoundException.class,
                Map.of(
                        "editMessage",
                        () -> service.editMessage("alice", noMessage, "Porto.", null),
                        "deleteMessage",
                        () -> service.deleteMessage("alice", noMessage)));
    }

    private Stream<DynamicTest> refuses(Class<? extends ChatServiceException> expected, Map<String, Executable> calls) {
        return calls.entrySet().stream()
                .map(call -> dynamicTest(call.getKey(), () -> {
                    List<Map<String, AttributeValue>> before = dynamo.items(table.name());

                    ChatServiceException refusal = assertThrows(expected, call.getValue());

                    assertEquals(expected, refusal.getClass());
                    assertFalse(refusal.toString().contains("alice"), refusal.toString());
                    assertEquals(before, dynamo.items(table.name()));
                }));
    }
}
