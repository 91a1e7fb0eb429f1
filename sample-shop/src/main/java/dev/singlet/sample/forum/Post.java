package dev.singlet.sample.forum;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;

/**
 * A post of a topic.
 *
 * @param category the topic's, so that its counter can be found
 */
@Entity
@Key(partition = "TOPIC#{topicId}", sort = "POST#{createdAt:millis}#{postId}")
@Index(name = "gsi1", query = "byAuthor", partition = "AUTHOR#{author}", sort = "POST#{createdAt:millis}")
public record Post(
        String topicId,
        @GeneratedId String postId,
        String category,
        String author,
        @NotBlank String text,
        @CreatedAt Instant createdAt)
        implements Contribution {}
