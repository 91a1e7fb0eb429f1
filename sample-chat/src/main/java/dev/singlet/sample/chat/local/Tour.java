package dev.singlet.sample.chat.local;

import dev.singlet.Page;
import dev.singlet.sample.chat.Chat;
import dev.singlet.sample.chat.ChatMessage;
import dev.singlet.sample.chat.ChatMessageKey;
import dev.singlet.sample.chat.Role;
import dev.singlet.sample.chat.service.ChatService;
import dev.singlet.sample.chat.service.ChatServiceException;
import dev.singlet.sample.chat.service.PageRequest;
import java.util.function.Supplier;

/** A conversation, step by step: each call, what it returns, and what then stands in the table. */
final class Tour {

    private static final String NO_CHAT = "00000000-0000-4000-8000-000000000000";
    private static final int TOO_LONG = 101;

    private final ChatService service;
    private final TourClock clock;
    private final TourPrinter printer;

    Tour(ChatService service, TourClock clock, TourPrinter printer) {
        this.service = service;
        this.clock = clock;
        this.printer = printer;
    }

    void play() {
        introduce();
        Chat trip = createChat();
        ChatMessage question = converse(trip);
        Chat recipes = createSecondChat();
        listChats();
        moveToTop(trip);
        readMessages(trip);
        renameAndEdit(recipes, question);
        refuseStranger(trip);
        refuseMistakes(trip);
        deleteMessage(question);
        deleteChat(trip);
        printer.line("");
        printer.line("That was all. The table lived in memory and is gone.");
    }

    private void introduce() {
        printer.line("Singlet, the chat sample: one table, two kinds of item, two access patterns.");
        printer.line("");
        printer.line(
                "   Chat         pk CHAT#{chatId}    sk METADATA                      gsi1: a user's chats by update");
        printer.line(
                "   ChatMessage  pk CHAT#{chatId}    sk MSG#{createdAt}#{messageId}   a chat's messages in time order");
        printer.line("");
        printer.line(
                "A chat and its messages share a partition. Ids are cut to eight digits below. The clock and the ids");
        printer.line("are the same in every run; a minute passes before each call.");
    }

    private Chat createChat() {
        printer.step("Alice creates a chat. Its id and its times come from the library, and so do the keys.");
        Chat chat = call("createChat(\"alice\", \"Trip\")", () -> service.createChat("alice", "Trip"));
        printer.table();
        return chat;
    }

    private ChatMessage converse(Chat chat) {
        printer.step(
                "A question and its answer. Each message moves the chat's updatedAt, hence gsi1sk, in one transaction.");
        ChatMessage question = createMessage(chat, Role.USER, "Lisbon in May?");
        call(
                "createMessage(\"alice\", \"" + chat.chatId()
                        + "\", ASSISTANT, \"Yes: warm and dry.\", \"Climate...\")",
                () -> service.createMessage(
                        "alice", chat.chatId(), Role.ASSISTANT, "Yes: warm and dry.", "Climate..."));
        printer.table();
        return question;
    }

    private Chat createSecondChat() {
        printer.step("A second chat is a second partition. On the index, both are in Alice's.");
        Chat chat = call("createChat(\"alice\", \"Recipes\")", () -> service.createChat("alice", "Recipes"));
        printer.table();
        return chat;
    }

    private void listChats() {
        printer.step("Alice's chats, most recently updated first: one query of gsi1, backwards.");
        call("chats(\"alice\", first 20)", () -> service.chats("alice", PageRequest.first(20)));
        printer.table();
    }

    private void moveToTop(Chat chat) {
        printer.step("A message in the older chat moves that chat to the top.");
        createMessage(chat, Role.USER, "And in June?");
        call("chats(\"alice\", first 20)", () -> service.chats("alice", PageRequest.first(20)));
        printer.table();
    }

    private void readMessages(Chat chat) {
        printer.step(
                "The messages in the order of time, two at a time. METADATA is in the same partition, and not read.");
        PageRequest two = PageRequest.first(2);
        Page<ChatMessage> first = call(
                "messages(\"alice\", \"" + chat.chatId() + "\", first 2)",
                () -> service.messages("alice", chat.chatId(), two));
        call(
                "messages(\"alice\", \"" + chat.chatId() + "\", next 2)",
                () -> service.messages(
                        "alice", chat.chatId(), two.startAfter(first.next().orElseThrow())));
        printer.table();
    }

    private void renameAndEdit(Chat chat, ChatMessage message) {
        printer.step("Renaming a chat counts as an update of it; editing a message does not, and its key stays.");
        call(
                "renameChat(\"alice\", \"" + chat.chatId() + "\", \"Soups\")",
                () -> service.renameChat("alice", chat.chatId(), "Soups"));
        call(
                "editMessage(\"alice\", " + describe(message) + ", \"Porto in May?\", null)",
                () -> service.editMessage("alice", ChatMessageKey.of(message), "Porto in May?", null));
        printer.table();
    }

    private void refuseStranger(Chat chat) {
        printer.step("Mallory knows the id of Alice's chat. It does not help, and nothing changes.");
        String id = chat.chatId();
        call("getChat(\"mallory\", \"" + id + "\")", () -> service.getChat("mallory", id));
        call(
                "messages(\"mallory\", \"" + id + "\", first 20)",
                () -> service.messages("mallory", id, PageRequest.first(20)));
        refused("renameChat(\"mallory\", \"" + id + "\", \"Mine\")", () -> service.renameChat("mallory", id, "Mine"));
        refused(
                "createMessage(\"mallory\", \"" + id + "\", USER, \"Hello\", null)",
                () -> service.createMessage("mallory", id, Role.USER, "Hello", null));
        refused("deleteChat(\"mallory\", \"" + id + "\")", () -> deleted(() -> service.deleteChat("mallory", id)));
        printer.table();
    }

    private void refuseMistakes(Chat chat) {
        printer.step("Each mistake has its own error. All but the last are found before anything is sent.");
        refused("createChat(null, \"Trip\")", () -> service.createChat(null, "Trip"));
        refused("createChat(\"alice\", \"\")", () -> service.createChat("alice", ""));
        refused(
                "renameChat(\"alice\", \"" + chat.chatId() + "\", 101 characters)",
                () -> service.renameChat("alice", chat.chatId(), "x".repeat(TOO_LONG)));
        refused(
                "createMessage(\"alice\", \"" + NO_CHAT + "\", USER, \"Hello\", null)",
                () -> service.createMessage("alice", NO_CHAT, Role.USER, "Hello", null));
        printer.table();
    }

    private void deleteMessage(ChatMessage message) {
        printer.step("Alice deletes the question.");
        call(
                "deleteMessage(\"alice\", " + describe(message) + ")",
                () -> deleted(() -> service.deleteMessage("alice", ChatMessageKey.of(message))));
        printer.table();
    }

    private void deleteChat(Chat chat) {
        printer.step("Alice deletes the chat with all its messages. The other chat stays.");
        call(
                "deleteChat(\"alice\", \"" + chat.chatId() + "\")",
                () -> deleted(() -> service.deleteChat("alice", chat.chatId())));
        printer.table();
    }

    private ChatMessage createMessage(Chat chat, Role role, String content) {
        return call(
                "createMessage(\"alice\", \"" + chat.chatId() + "\", " + role + ", \"" + content + "\", null)",
                () -> service.createMessage("alice", chat.chatId(), role, content, null));
    }

    private <T> T call(String text, Supplier<T> call) {
        clock.passMinute();
        printer.call(text);
        T result = call.get();
        printer.result(result);
        return result;
    }

    private void refused(String text, Supplier<?> call) {
        clock.passMinute();
        printer.call(text);
        try {
            throw new IllegalStateException(
                    "This should have been refused, but gave a " + call.get().getClass());
        } catch (ChatServiceException e) {
            printer.refusal(e);
        }
    }

    private static String deleted(Runnable deletion) {
        deletion.run();
        return "deleted";
    }

    private static String describe(ChatMessage message) {
        return "message " + message.messageId();
    }
}
