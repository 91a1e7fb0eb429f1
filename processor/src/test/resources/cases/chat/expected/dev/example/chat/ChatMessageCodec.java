package dev.example.chat;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link ChatMessage} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ChatMessageCodec extends EntityCodec<ChatMessage, ChatMessageKey> {
    /**
     * The only instance.
     */
    public static final ChatMessageCodec INSTANCE = new ChatMessageCodec();

    static final AttributeCodec<Role> ROLE = AttributeCodec.enumName(Role.class);

    private ChatMessageCodec() {
        super("ChatMessage", ChatMessage.class);
    }

    @Override
    public void write(ChatMessage chatMessage, ItemWriter item) {
        item.put("chatId", chatMessage.chatId(), AttributeCodec.STRING);
        item.put("messageId", chatMessage.messageId(), AttributeCodec.STRING);
        item.put("userId", chatMessage.userId(), AttributeCodec.STRING);
        item.put("role", chatMessage.role(), ROLE);
        item.put("content", chatMessage.content(), AttributeCodec.STRING);
        item.putIfPresent("reasoningContent", chatMessage.reasoningContent(),
                AttributeCodec.STRING);
        item.put("createdAt", chatMessage.createdAt(), AttributeCodec.INSTANT);
        item.put("updatedAt", chatMessage.updatedAt(), AttributeCodec.INSTANT);
    }

    @Override
    public ChatMessage read(ItemReader item) {
        return new ChatMessage(
                item.get("chatId", AttributeCodec.STRING),
                item.get("messageId", AttributeCodec.STRING),
                item.get("userId", AttributeCodec.STRING),
                item.get("role", ROLE),
                item.get("content", AttributeCodec.STRING),
                item.find("reasoningContent", AttributeCodec.STRING),
                item.get("createdAt", AttributeCodec.INSTANT),
                item.get("updatedAt", AttributeCodec.INSTANT));
    }

    @Override
    public void writeIndexKeys(ChatMessage chatMessage, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public ChatMessageKey keyOf(ChatMessage chatMessage) {
        return ChatMessageKey.of(chatMessage);
    }

    @Override
    public ChatMessageKey parseKey(String partition, @Nullable String sort) {
        return ChatMessageKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public ChatMessage complete(ChatMessage chatMessage, GeneratedValues generated) {
        return new ChatMessage(
                chatMessage.chatId(),
                generated.idUnless(chatMessage.messageId()),
                chatMessage.userId(),
                chatMessage.role(),
                chatMessage.content(),
                chatMessage.reasoningContent(),
                generated.timeUnless(chatMessage.createdAt(), KeyFormat.MILLIS),
                generated.time(KeyFormat.MILLIS));
    }

    @Override
    public void validate(ChatMessage chatMessage, Violations violations) {
        checkChatId(chatMessage.chatId(), violations);
        checkUserId(chatMessage.userId(), violations);
        checkRole(chatMessage.role(), violations);
        checkContent(chatMessage.content(), violations);
    }

    static void checkChatId(String chatId, Violations violations) {
        violations.required("chatId", chatId);
    }

    static void checkUserId(String userId, Violations violations) {
        violations.required("userId", userId);
    }

    static void checkRole(Role role, Violations violations) {
        violations.required("role", role);
    }

    static void checkContent(String content, Violations violations) {
        violations.required("content", content);
    }
}
