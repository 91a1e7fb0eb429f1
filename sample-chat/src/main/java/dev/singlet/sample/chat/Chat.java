package dev.singlet.sample.chat;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.UpdatedAt;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A conversation of one user with the assistant.
 *
 * @param chatId identifies the chat
 * @param userId the owner, who never changes
 * @param name what the owner calls it
 * @param createdAt when it was created
 * @param updatedAt when it was last renamed, or got its last message
 */
@Entity
@Key(partition = "CHAT#{chatId}", sort = "METADATA")
@Index(name = "gsi1", query = "byUser", partition = "USER#{userId}", sort = "CHAT#{updatedAt:millis}")
public record Chat(
        @GeneratedId String chatId,
        String userId,
        @Size(min = 1, max = 100) String name,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt)
        implements ChatItem {}
