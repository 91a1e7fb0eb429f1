package dev.example.chat;

import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.KeyFormat;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Chat}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ChatDraft {
    private final String userId;

    private final String name;

    private @Nullable String chatId;

    private @Nullable Instant createdAt;

    private ChatDraft(String userId, String name) {
        this.userId = userId;
        this.name = name;
    }

    static NeedsUserId start() {
        return userId -> name -> new ChatDraft(userId, name);
    }

    /**
     * Sets {@code chatId}, which is generated otherwise.
     *
     * @param chatId the value, or null to generate it
     * @return this draft
     */
    public ChatDraft chatId(@Nullable String chatId) {
        this.chatId = chatId;
        return this;
    }

    /**
     * Sets {@code createdAt}, which is the time of the creation otherwise.
     *
     * @param createdAt the value, or null to generate it
     * @return this draft
     */
    public ChatDraft createdAt(@Nullable Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    Chat toRecord(GeneratedValues generated) {
        return new Chat(
                generated.idUnless(chatId),
                userId,
                name,
                generated.timeUnless(createdAt, KeyFormat.MILLIS),
                generated.time(KeyFormat.MILLIS));
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
        NeedsName userId(String userId);
    }

    /**
     * The draft that lacks {@code name}.
     */
    public interface NeedsName {
        /**
         * Sets {@code name}.
         *
         * @param name the value
         * @return the draft with it
         */
        ChatDraft name(String name);
    }
}
