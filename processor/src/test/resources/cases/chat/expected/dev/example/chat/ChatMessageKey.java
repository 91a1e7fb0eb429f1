package dev.example.chat;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link ChatMessage}: partition key {@code CHAT#{chatId}}, sort key
 * {@code MSG#{createdAt:millis}#{messageId}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ChatMessageKey implements EntityKey {
    private final String chatId;

    private final Instant createdAt;

    private final String messageId;

    /**
     * Makes a key.
     *
     * @param chatId never null
     * @param createdAt cut to the millisecond
     * @param messageId never null
     */
    public ChatMessageKey(String chatId, Instant createdAt, String messageId) {
        this.chatId = Objects.requireNonNull(chatId, "chatId");
        this.createdAt = KeyFormat.MILLIS.canonical(Objects.requireNonNull(createdAt, "createdAt"));
        this.messageId = Objects.requireNonNull(messageId, "messageId");
    }

    /**
     * Returns the key of a record.
     *
     * @param chatMessage the record
     * @return its key
     */
    public static ChatMessageKey of(ChatMessage chatMessage) {
        return new ChatMessageKey(chatMessage.chatId(), chatMessage.createdAt(),
                chatMessage.messageId());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link ChatMessage}
     */
    public static ChatMessageKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("ChatMessage", "pk", partition).literal("CHAT#");
        String chatId = partitionReader.component("chatId", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("ChatMessage", "sk", sort).literal("MSG#");
        Instant createdAt = sortReader.component("createdAt", KeyFormat.MILLIS);
        sortReader.literal("#");
        String messageId = sortReader.component("messageId", KeyFormat.STRING);
        sortReader.end();
        return new ChatMessageKey(chatId, createdAt, messageId);
    }

    /**
     * Returns {@code chatId}.
     *
     * @return a part of the key
     */
    public String chatId() {
        return chatId;
    }

    /**
     * Returns {@code createdAt}.
     *
     * @return a part of the key
     */
    public Instant createdAt() {
        return createdAt;
    }

    /**
     * Returns {@code messageId}.
     *
     * @return a part of the key
     */
    public String messageId() {
        return messageId;
    }

    /**
     * Returns the partition key, {@code CHAT#{chatId}}.
     */
    @Override
    public String partition() {
        return partitionOf(chatId);
    }

    static String partitionOf(String chatId) {
        return KeyWriter.partition("ChatMessage", "pk")
                .literal("CHAT#")
                .component("chatId", chatId, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code MSG#{createdAt:millis}#{messageId}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("ChatMessage", "sk")
                .literal("MSG#")
                .component("createdAt", createdAt, KeyFormat.MILLIS)
                .literal("#")
                .component("messageId", messageId, KeyFormat.STRING)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ChatMessageKey other
                && chatId.equals(other.chatId)
                && createdAt.equals(other.createdAt)
                && messageId.equals(other.messageId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(chatId, createdAt, messageId);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "ChatMessageKey";
    }
}
