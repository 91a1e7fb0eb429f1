package dev.singlet.eventsourcing.table;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a projection has come with an aggregate. In a partition of its own, so that it costs the aggregate no
 * throughput.
 *
 * @param projection the projection
 * @param stream the kind of aggregate
 * @param id the aggregate
 * @param version the version of the last event that is projected, 0 if none is
 * @param attempts how often the next event has failed
 * @param reason the simple name of the exception that it failed with last
 * @param parkedAt when the aggregate was parked, if it is
 * @param updatedAt when the cursor changed last
 */
@Entity(name = "ProjectionCursor", plural = "cursors")
@Key(partition = "PROJECTION#{projection}#{stream}#{id}", sort = "CURSOR")
@Index(name = "gsi1", query = "parked", partition = "PARKED#{projection}#{stream}", sort = "{parkedAt}#{id}")
public record ProjectionCursor(
        String projection,
        String stream,
        String id,
        long version,
        int attempts,
        @Nullable String reason,
        @Nullable Instant parkedAt,
        @UpdatedAt Instant updatedAt)
        implements EventItem {

    /** Shows no stored value. */
    @Override
    public String toString() {
        return "ProjectionCursor";
    }
}
