package dev.singlet.it.depot;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.UpdatedAt;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Three staged sort components; one index attribute with the time of the latest write alone, and one with the status
 * as well, so that every update has to restate the status.
 */
@Entity(name = "TASK")
@Key(partition = "ORG#{orgId:lower}", sort = "TASK#{priority:4}#{dueAt:millis}#{taskId}")
@Index(name = "gsi1", partition = "STATUS#{status}", sort = "{status}#{updatedAt:micros}")
@Index(name = "gsi2", partition = "ASSIGNEE#{assignee:upper}", sort = "WRITTEN#{updatedAt:seconds}")
public record Task(
        String orgId,
        int priority,
        Instant dueAt,
        @GeneratedId String taskId,
        Status status,
        @Nullable String assignee,
        @NotBlank @Size(max = 10) String title,
        @Nullable BigDecimal cost,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt)
        implements DepotItem {

    /** Sorts by name, not by place. */
    public enum Status {
        OPEN,
        DONE,
        LATE
    }
}
