package dev.singlet.sample.chat.service;

import dev.singlet.Page;
import dev.singlet.Query;
import dev.singlet.sample.chat.Chat;
import dev.singlet.sample.chat.ChatMessage;
import dev.singlet.sample.chat.ChatMessageFields;
import dev.singlet.sample.chat.ChatMessageKey;
import dev.singlet.sample.chat.ChatMessageRepository;
import dev.singlet.sample.chat.ChatRepository;
import dev.singlet.sample.chat.ChatTable;
import java.util.Optional;

/**
 * Deletes a chat with all its messages.
 *
 * <p>A transaction takes 100 items, and a chat has thousands; so this is a sequence of writes that may end anywhere,
 * and the order of which makes up for it:
 *
 * <ol>
 *   <li>A consistent read says whose chat it is. As the owner of a chat never changes, this stays true, and no batch
 *       (which cannot have conditions) touches a message of somebody else.
 *   <li>The messages are deleted. A call that ends here leaves the chat, and the owner can repeat the call.
 *   <li>The chat is deleted on condition of its owner. From now on no message can be created, as this takes the chat.
 *   <li>The messages are deleted once more: those that slipped in between. A call that ends here leaves messages
 *       without a chat. They are the caller's own, no id is ever given twice, and repeating the call removes them.
 * </ol>
 */
final class ChatDeletion {

    private final ChatRepository chats;
    private final ChatMessageRepository messages;
    private final Refusals refusals;

    ChatDeletion(ChatTable table) {
        this.chats = table.chats();
        this.messages = table.chatMessages();
        this.refusals = new Refusals(chats);
    }

    void delete(String caller, String chatId) {
        Optional<Chat> chat = chats.consistently().find(chatId);
        if (chat.isEmpty()) {
            finishEarlierDeletion(caller, chatId);
            return;
        }
        if (!chat.get().userId().equals(caller)) {
            throw new NotOwnerException();
        }
        deleteMessages(caller, chatId);
        refusals.ofChat(
                () -> chats.deleting(chatId).onlyIf(ChatService.ownedBy(caller)).execute());
        deleteMessages(caller, chatId);
    }

    private void finishEarlierDeletion(String caller, String chatId) {
        if (!deleteMessages(caller, chatId)) {
            throw new ChatNotFoundException();
        }
    }

    /** Deletes page by page, so that the largest chat fits in memory. */
    private boolean deleteMessages(String caller, String chatId) {
        Query<ChatMessage, ChatMessageFields> query = messages.consistently()
                .byChatId(chatId)
                .filter(message -> message.userId().eq(caller));
        boolean found = false;
        Page<ChatMessage> page = query.page();
        while (true) {
            found |= !page.items().isEmpty();
            messages.deleteAll(page.stream().map(ChatMessageKey::of).toList());
            if (page.next().isEmpty()) {
                return found;
            }
            page = query.startAfter(page.next().get()).page();
        }
    }
}
