package dev.example.chat;

import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.KeyFormat;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link ChatMessage}: first the required ones, in order, then those
 * that may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ChatMessageDraft {
    private final String chatId;

    private final String userId;

    private final Role role;

    private final String content;

    private @Nullable String messageId;

    private @Nullable String reasoningContent;

    private @Nullable Instant createdAt;

    private ChatMessageDraft(String chatId, String userId, Role role, String content) {
        this.chatId = chatId;
        this.userId = userId;
        this.role = role;
        this.content = content;
    }

    static NeedsChatId start() {
        return chatId ->
                userId ->
                role ->
                content ->
                new ChatMessageDraft(chatId, userId, role, content);
    }

    /**
     * Sets {@code messageId}, which is generated otherwise.
     *
     * @param messageId the value, or null to generate it
     * @return this draft
     */
    public ChatMessageDraft messageId(@Nullable String messageId) {
        this.messageId = messageId;
        return this;
    }

    /**
     * Sets {@code reasoningContent}, which is absent otherwise.
     *
     * @param reasoningContent the value, or null for none
     * @return this draft
     */
    public ChatMessageDraft reasoningContent(@Nullable String reasoningContent) {
        this.reasoningContent = reasoningContent;
        return this;
    }

    /**
     * Sets {@code createdAt}, which is the time of the creation otherwise.
     *
     * @param createdAt the value, or null to generate it
     * @return this draft
     */
    public ChatMessageDraft createdAt(@Nullable Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    ChatMessage toRecord(GeneratedValues generated) {
        return new ChatMessage(
                chatId,
                generated.idUnless(messageId),
                userId,
                role,
                content,
                reasoningContent,
                generated.timeUnless(createdAt, KeyFormat.MILLIS),
                generated.time(KeyFormat.MILLIS));
    }

    /**
     * The draft that lacks {@code chatId}.
     */
    public interface NeedsChatId {
        /**
         * Sets {@code chatId}.
         *
         * @param chatId the value
         * @return the draft with it
         */
        NeedsUserId chatId(String chatId);
    }

    /**
     * The draft that lacks {@code userId}.
     */
    public interface NeedsUserId {
        /**
         * Sets {@code userId}.
         *
         * @param userId the value
         * @return the draft with it
         */
        NeedsRole userId(String userId);
    }

    /**
     * The draft that lacks {@code role}.
     */
    public interface NeedsRole {
        /**
         * Sets {@code role}.
         *
         * @param role the value
         * @return the draft with it
         */
        NeedsContent role(Role role);
    }

    /**
     * The draft that lacks {@code content}.
     */
    public interface NeedsContent {
        /**
         * Sets {@code content}.
         *
         * @param content the value
         * @return the draft with it
         */
        ChatMessageDraft content(String content);
    }
}
