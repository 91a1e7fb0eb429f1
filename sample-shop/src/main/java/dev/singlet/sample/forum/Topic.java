package dev.singlet.sample.forum;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.IdStrategy;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A topic of a category.
 *
 * @param topicId begins with the time, so that the topics of a category sort by their age
 * @param posts how many posts it has: kept in the transaction of each post
 */
@Entity
@Key(partition = "CATEGORY#{category}", sort = "TOPIC#{topicId}")
@Index(name = "gsi1", query = "byAuthor", partition = "AUTHOR#{author}", sort = "TOPIC#{createdAt:millis}")
public record Topic(
        String category,
        @GeneratedId(IdStrategy.TIME_ORDERED) String topicId,
        String author,
        @NotBlank @Size(max = 200) String title,
        int posts,
        @CreatedAt Instant createdAt)
        implements Contribution {}
