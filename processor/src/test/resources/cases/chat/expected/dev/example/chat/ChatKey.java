package dev.example.chat;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Chat}: partition key {@code CHAT#{chatId}}, sort key {@code METADATA}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ChatKey implements EntityKey {
    private final String chatId;

    /**
     * Makes a key.
     *
     * @param chatId never null
     */
    public ChatKey(String chatId) {
        this.chatId = Objects.requireNonNull(chatId, "chatId");
    }

    /**
     * Returns the key of a record.
     *
     * @param chat the record
     * @return its key
     */
    public static ChatKey of(Chat chat) {
        return new ChatKey(chat.chatId());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Chat}
     */
    public static ChatKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Chat", "pk", partition).literal("CHAT#");
        String chatId = partitionReader.component("chatId", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Chat", "sk", sort).literal("METADATA").end();
        return new ChatKey(chatId);
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
     * Returns the partition key, {@code CHAT#{chatId}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Chat", "pk")
                .literal("CHAT#")
                .component("chatId", chatId, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code METADATA}.
     */
    @Override
    public String sort() {
        return "METADATA";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ChatKey other
                && chatId.equals(other.chatId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(chatId);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "ChatKey";
    }
}
