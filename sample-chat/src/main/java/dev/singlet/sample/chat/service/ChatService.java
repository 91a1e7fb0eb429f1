package dev.singlet.sample.chat.service;

import dev.singlet.Condition;
import dev.singlet.CreateAction;
import dev.singlet.Page;
import dev.singlet.sample.chat.Chat;
import dev.singlet.sample.chat.ChatFields;
import dev.singlet.sample.chat.ChatMessage;
import dev.singlet.sample.chat.ChatMessageFields;
import dev.singlet.sample.chat.ChatMessageKey;
import dev.singlet.sample.chat.ChatTable;
import dev.singlet.sample.chat.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The chats of users with an assistant.
 *
 * <p>Every method is called for a user, who sees and changes only what is his or hers. A call that is refused throws a
 * {@link ChatServiceException} and changes nothing. What a call says may be missing ({@code null}), as it comes from
 * outside; that is refused too, before anything is sent.
 *
 * <p>Where one write is enough, the owner is checked by a condition of this write: there is no moment between a check
 * and a change.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class ChatService {

    private final ChatTable table;
    private final Refusals refusals;
    private final ChatDeletion deletion;

    /**
     * Offers the chats of a table.
     *
     * @param table the table, which must exist when a method is called
     */
    public ChatService(ChatTable table) {
        this.table = table;
        this.refusals = new Refusals(table.chats());
        this.deletion = new ChatDeletion(table);
    }

    /**
     * Creates a chat.
     *
     * @param userId the calling user, who becomes the owner
     * @param name 1 to 100 characters
     * @return the new chat
     */
    public Chat createChat(@Nullable String userId, @Nullable String name) {
        String caller = Inputs.caller(userId);
        String chatName = Inputs.name(name);
        return Translation.of(
                () -> table.chats().create(chat -> chat.userId(caller).name(chatName)));
    }

    /**
     * Adds a message to a chat of the caller. The message, and the chat's time of update, are one transaction.
     *
     * @param userId the calling user
     * @param chatId the chat
     * @param role who wrote the message
     * @param content the text, together with the reasoning at most 400,000 bytes of UTF-8
     * @param reasoningContent what the assistant thought, or null
     * @return the new message
     */
    public ChatMessage createMessage(
            @Nullable String userId,
            String chatId,
            @Nullable Role role,
            @Nullable String content,
            @Nullable String reasoningContent) {
        String caller = Inputs.caller(userId);
        Role author = Inputs.required("role", role);
        String text = Inputs.content(content, reasoningContent);
        return Translation.of(() -> {
            CreateAction<ChatMessage, ChatMessageFields> message = table.chatMessages()
                    .creating(draft -> draft.chatId(chatId)
                            .userId(caller)
                            .role(author)
                            .content(text)
                            .reasoningContent(reasoningContent));
            refusals.ofTransaction(
                    () -> table.transact(message, table.chats().update(chatId).onlyIf(ownedBy(caller))));
            return message.item();
        });
    }

    /**
     * Returns a chat of the caller, strongly consistent.
     *
     * @param userId the calling user
     * @param chatId the chat
     * @return the chat; empty if it does not exist or belongs to somebody else
     */
    public Optional<Chat> getChat(@Nullable String userId, String chatId) {
        String caller = Inputs.caller(userId);
        return Translation.of(() -> table.chats()
                .consistently()
                .find(chatId)
                .filter(chat -> chat.userId().equals(caller)));
    }

    /**
     * Returns the caller's chats, the most recently updated ones first. An index answers, which is behind by a moment.
     *
     * @param userId the calling user
     * @param request which part of the list
     * @return a page of chats
     */
    public Page<Chat> chats(@Nullable String userId, PageRequest request) {
        String caller = Inputs.caller(userId);
        return Translation.of(
                () -> request.refine(table.chats().byUser(caller).descending()).page());
    }

    /**
     * Returns the messages of a chat in the order of time, strongly consistent: who has just sent a message sees it.
     *
     * @param userId the calling user
     * @param chatId the chat
     * @param request which part of the list
     * @return a page of messages; empty if the chat does not exist or belongs to somebody else
     */
    public Page<ChatMessage> messages(@Nullable String userId, String chatId, PageRequest request) {
        // An owner never changes, so that what is read first still holds for what is read then.
        if (getChat(userId, chatId).isEmpty()) {
            return Page.of(List.of(), null);
        }
        return Translation.of(
                () -> request.refine(table.chatMessages().consistently().byChatId(chatId))
                        .page());
    }

    /**
     * Renames a chat of the caller.
     *
     * @param userId the calling user
     * @param chatId the chat
     * @param name 1 to 100 characters
     * @return the chat with its new name
     */
    public Chat renameChat(@Nullable String userId, String chatId, @Nullable String name) {
        String caller = Inputs.caller(userId);
        String chatName = Inputs.name(name);
        return Translation.of(() -> refusals.ofChat(() -> table.chats()
                .update(chatId)
                .name(chatName)
                .onlyIf(ownedBy(caller))
                .execute()));
    }

    /**
     * Replaces the text of a message in a chat of the caller.
     *
     * @param userId the calling user
     * @param message the message
     * @param content the new text, together with the reasoning at most 400,000 bytes of UTF-8
     * @param reasoningContent the new reasoning, or null for none
     * @return the edited message
     */
    public ChatMessage editMessage(
            @Nullable String userId,
            ChatMessageKey message,
            @Nullable String content,
            @Nullable String reasoningContent) {
        String caller = Inputs.caller(userId);
        String text = Inputs.content(content, reasoningContent);
        return Translation.of(() -> refusals.ofMessage(
                caller,
                message.chatId(),
                () -> table.chatMessages()
                        .update(message)
                        .content(text)
                        .reasoningContent(reasoningContent)
                        .onlyIf(writtenFor(caller))
                        .execute()));
    }

    /**
     * Deletes a message of a chat of the caller.
     *
     * @param userId the calling user
     * @param message the message
     */
    public void deleteMessage(@Nullable String userId, ChatMessageKey message) {
        String caller = Inputs.caller(userId);
        Translation.of(() -> refusals.ofMessage(
                caller,
                message.chatId(),
                () -> table.chatMessages()
                        .deleting(message)
                        .onlyIf(writtenFor(caller))
                        .execute()));
    }

    /**
     * Deletes a chat of the caller with all its messages, however many: in batches, not at once. Should the call end
     * half-way, it can be repeated, and goes on where it ended.
     *
     * @param userId the calling user
     * @param chatId the chat
     */
    public void deleteChat(@Nullable String userId, String chatId) {
        String caller = Inputs.caller(userId);
        Translation.of(() -> {
            deletion.delete(caller, chatId);
            return chatId;
        });
    }

    static Function<ChatFields, Condition> ownedBy(String caller) {
        return chat -> chat.userId().eq(caller);
    }

    private static Function<ChatMessageFields, Condition> writtenFor(String caller) {
        return message -> message.userId().eq(caller);
    }
}
