package dev.singlet.eventsourcing.table;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The head of an aggregate: what it says is committed is committed, and nothing else is.
 *
 * @param stream the kind of aggregate
 * @param id the aggregate
 * @param version the version of the last event that is committed, 0 if there is none yet
 * @param commitId what was committed last
 * @param staging the attempt that is writing events beyond the version, if there is one
 * @param shard the part of the index that lists the aggregate
 * @param createdAt when the aggregate got its head
 * @param updatedAt when the head changed last
 */
@Entity(name = "EventHead", plural = "heads")
@Key(partition = "EVENTS#{stream}#{id}", sort = "HEAD")
@Index(name = "gsi1", query = "inShard", partition = "HEADS#{stream}#{shard:4}", sort = "{id}")
public record EventHead(
        String stream,
        String id,
        long version,
        @Nullable String commitId,
        @Nullable String staging,
        int shard,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt)
        implements EventItem {

    /** Shows no stored value. */
    @Override
    public String toString() {
        return "EventHead";
    }
}
