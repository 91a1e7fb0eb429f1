package dev.singlet.sample;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task: {@code PROJECT#{project}}, {@code TASK#{id}}; by owner {@code OWNER#{owner}}, {@code TASK#{updatedAt:millis}};
 * by status, locally, {@code STATUS#{status}}. Its attributes have names that DynamoDB reserves.
 */
public record Task(
        String project,
        String id,
        String owner,
        String name,
        String status,
        int count,
        @Nullable String note,
        List<String> list,
        Set<String> set,
        Map<String, String> map,
        @Nullable Map<String, String> extras,
        Instant createdAt,
        Instant updatedAt)
        implements TaskItem {}
