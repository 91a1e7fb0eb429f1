package dev.singlet.streams.inbox;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.TimeToLive;
import java.time.Instant;

/**
 * Says that a message has taken effect.
 *
 * @param owner names the call that the message took effect by, so that it recognises its own work
 * @param expiresAt when the message is forgotten
 */
@Entity(plural = "messages")
@Key(partition = "INBOX#{consumer}#{messageId}", sort = "MESSAGE")
record InboxMessage(
        String consumer,
        String messageId,
        String owner,
        @CreatedAt Instant appliedAt,
        @TimeToLive Instant expiresAt) implements InboxItem {

    /** Shows no value. */
    @Override
    public String toString() {
        return "InboxMessage";
    }
}
