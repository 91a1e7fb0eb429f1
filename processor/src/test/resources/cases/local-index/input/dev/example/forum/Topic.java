package dev.example.forum;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The index has the table's partition key, and topics that were never answered are not in it. */
@Entity
@Key(partition = "FORUM#{forumId}", sort = "TOPIC#{topicId}")
@Index(name = "LSI1", query = "latest", sort = "ANSWERED#{answeredAt:seconds}", local = true)
@Index(name = "LSI2", query = "byTitle", sort = "TITLE#{title:lower}#{topicId}", local = true)
public record Topic(String forumId, String topicId, String title, @Nullable Instant answeredAt) implements ForumItem {}
