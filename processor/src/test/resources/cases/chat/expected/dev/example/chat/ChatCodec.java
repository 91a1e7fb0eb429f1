package dev.example.chat;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Chat} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ChatCodec extends EntityCodec<Chat, ChatKey> {
    /**
     * The only instance.
     */
    public static final ChatCodec INSTANCE = new ChatCodec();

    private ChatCodec() {
        super("Chat", Chat.class);
    }

    @Override
    public void write(Chat chat, ItemWriter item) {
        item.put("chatId", chat.chatId(), AttributeCodec.STRING);
        item.put("userId", chat.userId(), AttributeCodec.STRING);
        item.put("name", chat.name(), AttributeCodec.STRING);
        item.put("createdAt", chat.createdAt(), AttributeCodec.INSTANT);
        item.put("updatedAt", chat.updatedAt(), AttributeCodec.INSTANT);
    }

    @Override
    public Chat read(ItemReader item) {
        return new Chat(
                item.get("chatId", AttributeCodec.STRING),
                item.get("userId", AttributeCodec.STRING),
                item.get("name", AttributeCodec.STRING),
                item.get("createdAt", AttributeCodec.INSTANT),
                item.get("updatedAt", AttributeCodec.INSTANT));
    }

    @Override
    public void writeIndexKeys(Chat chat, ItemWriter item) {
        item.putIndexKey("gsi1pk", gsi1Partition(chat.userId()));
        item.putIndexKey("gsi1sk", gsi1Sort(chat.updatedAt()));
    }

    @Override
    public ChatKey keyOf(Chat chat) {
        return ChatKey.of(chat);
    }

    @Override
    public ChatKey parseKey(String partition, @Nullable String sort) {
        return ChatKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public Chat complete(Chat chat, GeneratedValues generated) {
        return new Chat(
                generated.idUnless(chat.chatId()),
                chat.userId(),
                chat.name(),
                generated.timeUnless(chat.createdAt(), KeyFormat.MILLIS),
                generated.time(KeyFormat.MILLIS));
    }

    @Override
    public void validate(Chat chat, Violations violations) {
        checkUserId(chat.userId(), violations);
        checkName(chat.name(), violations);
    }

    static void checkUserId(String userId, Violations violations) {
        violations.required("userId", userId);
    }

    static void checkName(String name, Violations violations) {
        violations.required("name", name);
        violations.size("name", name, 1, 100);
    }

    /**
     * Returns the index key {@code gsi1pk = USER#{userId}}.
     */
    static String gsi1Partition(String userId) {
        return KeyWriter.partition("Chat", "gsi1pk")
                .literal("USER#")
                .component("userId", userId, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the index key {@code gsi1sk = CHAT#{updatedAt:millis}}.
     */
    static String gsi1Sort(Instant updatedAt) {
        return KeyWriter.sort("Chat", "gsi1sk")
                .literal("CHAT#")
                .component("updatedAt", updatedAt, KeyFormat.MILLIS)
                .finish();
    }
}
