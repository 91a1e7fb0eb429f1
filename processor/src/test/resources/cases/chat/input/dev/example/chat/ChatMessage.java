package dev.example.chat;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
