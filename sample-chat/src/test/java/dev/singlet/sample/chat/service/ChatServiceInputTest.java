package dev.singlet.sample.chat.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.singlet.sample.chat.ChatMessageKey;
import dev.singlet.sample.chat.ChatTable;
import dev.singlet.sample.chat.ClientSpy;
import dev.singlet.sample.chat.Role;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Refusals that need no look into the table: the client fails at the first request. */
class ChatServiceInputTest {

    private static final ChatMessageKey MESSAGE = new ChatMessageKey("chat", Instant.EPOCH, "message");
    private static final String LONE_SURROGATE = "\ud800";

    private final ChatService service = new ChatService(ChatTable.connect(ClientSpy.silent()));

    @TestFactory
    Stream<DynamicTest> refusesAMissingUser() {
        return Stream.of(null, "", " ").flatMap(user -> refuses(MissingUserException.class, callsOf(user)));
    }

    @TestFactory
    Stream<DynamicTest> refusesAName() {
        return Stream.of(null, "", "n".repeat(101))
                .flatMap(name -> refuses(
                        InvalidNameException.class,
                        Map.of(
                                "createChat",
                                () -> service.createChat("alice", name),
                                "renameChat",
                                () -> service.renameChat("alice", "chat", name))));
    }

    @TestFactory
    Stream<DynamicTest> refusesAnIncompleteMessage() {
        return refuses(
                InvalidRequestException.class,
                Map.of(
                        "no role",
                        () -> service.createMessage("alice", "chat", null, "Hello", null),
                        "no content",
                        () -> service.createMessage("alice", "chat", Role.USER, null, "Reasons"),
                        "edited to no content",
                        () -> service.editMessage("alice", MESSAGE, null, "Reasons")));
    }

    @TestFactory
    Stream<DynamicTest> refusesAMessageThatNoItemCanHold() {
        String half = "x".repeat(200_000);
        return refuses(
                InvalidRequestException.class,
                Map.of(
                        "createMessage",
                        () -> service.createMessage("alice", "chat", Role.USER, half, half + "x"),
                        "editMessage",
                        () -> service.editMessage("alice", MESSAGE, half + "x", half)));
    }

    @TestFactory
    Stream<DynamicTest> refusesTextThatIsNotWellFormed() {
        return refuses(
                InvalidRequestException.class,
                Map.of(
                        "user",
                        () -> service.createChat(LONE_SURROGATE, "Trip"),
                        "name",
                        () -> service.createChat("alice", LONE_SURROGATE),
                        "new name",
                        () -> service.renameChat("alice", "chat", LONE_SURROGATE),
                        "content",
                        () -> service.createMessage("alice", "chat", Role.USER, LONE_SURROGATE, null),
                        "reasoning",
                        () -> service.editMessage("alice", MESSAGE, "Hello", LONE_SURROGATE),
                        "chat",
                        () -> service.getChat("alice", LONE_SURROGATE)));
    }

    @TestFactory
    Stream<DynamicTest> refusesAnIdThatNoKeyCanHold() {
        return Stream.of("", "c".repeat(3000))
                .flatMap(chatId -> refuses(
                        InvalidRequestException.class,
                        Map.of(
                                "createMessage",
                                () -> service.createMessage("alice", chatId, Role.USER, "Hello", null),
                                "getChat",
                                () -> service.getChat("alice", chatId),
                                "messages",
                                () -> service.messages("alice", chatId, PageRequest.first(1)),
                                "renameChat",
                                () -> service.renameChat("alice", chatId, "Trip"),
                                "deleteChat",
                                () -> service.deleteChat("alice", chatId))));
    }

    @Test
    void refusesALimitOutOfRange() {
        assertThrows(InvalidRequestException.class, () -> PageRequest.first(0));
        assertThrows(InvalidRequestException.class, () -> PageRequest.first(-1));
        assertThrows(InvalidRequestException.class, () -> PageRequest.first(PageRequest.MAX_LIMIT + 1));
        assertEquals(
                PageRequest.MAX_LIMIT, PageRequest.first(PageRequest.MAX_LIMIT).limit());
    }

    private Map<String, Executable> callsOf(String user) {
        Map<String, Executable> calls = new LinkedHashMap<>();
        calls.put("createChat", () -> service.createChat(user, "Trip"));
        calls.put("createMessage", () -> service.createMessage(user, "chat", Role.USER, "Hello", null));
        calls.put("getChat", () -> service.getChat(user, "chat"));
        calls.put("chats", () -> service.chats(user, PageRequest.first(1)));
        calls.put("messages", () -> service.messages(user, "chat", PageRequest.first(1)));
        calls.put("renameChat", () -> service.renameChat(user, "chat", "Trip"));
        calls.put("editMessage", () -> service.editMessage(user, MESSAGE, "Hello", null));
        calls.put("deleteMessage", () -> service.deleteMessage(user, MESSAGE));
        calls.put("deleteChat", () -> service.deleteChat(user, "chat"));
        return calls;
    }

    private static Stream<DynamicTest> refuses(
            Class<? extends ChatServiceException> expected, Map<String, Executable> calls) {
        return calls.entrySet().stream()
                .map(call -> dynamicTest(call.getKey(), () -> {
                    ChatServiceException refusal = assertThrows(expected, call.getValue());

                    assertEquals(expected, refusal.getClass());
                    assertTrue(refusal.toString().endsWith("."), refusal.toString());
                }));
    }
}
