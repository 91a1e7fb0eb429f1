package dev.singlet.sample.chat;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message of a chat.
 *
 * @param chatId the chat it belongs to
 * @param messageId tells apart messages of the same millisecond
 * @param userId the owner of the chat
 * @param role who wrote it
 * @param content the text
 * @param reasoningContent what the assistant thought before it answered
 * @param createdAt when it was written
 * @param updatedAt when it was last edited
 */
@Entity
@Key(partition = "CHAT#{chatId}", sort = "MSG#{createdAt:millis}#{messageId}")
public record ChatMessage(
        String chatId,
        @GeneratedId String messageId,
        String userId,
        Role role,
        String content,
        @Nullable String reasoningContent,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt)
        implements ChatItem {}
