package dev.example.wiki;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.UpdatedAt;
import dev.singlet.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The version may be null before the first write, and every update asks for the status first. */
@Entity
@Key(partition = "AUTHOR#{author}", sort = "SKETCH#{sketchId}")
@Index(name = "gsi1", query = "byStatus", partition = "STATUS#{status}", sort = "{status}#{savedAt:millis}")
public record Sketch(
        String author,
        String sketchId,
        String status,
        @UpdatedAt Instant savedAt,
        @Version @Nullable Long version)
        implements WikiItem {}
