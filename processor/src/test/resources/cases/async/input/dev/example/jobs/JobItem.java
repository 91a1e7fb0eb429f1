package dev.example.jobs;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Projection;
import dev.singlet.annotation.Table;
import dev.singlet.annotation.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@SuppressWarnings("singlet:HotPartition")
@Table(name = "Jobs", async = true)
public sealed interface JobItem {

    @Entity
    @Key(partition = "QUEUE#{queue}", sort = "JOB#{createdAt:millis}#{jobId}")
    @Index(name = "gsi1", query = "byState", partition = "STATE#{state}", sort = "JOB#{updatedAt:millis}")
    record Job(
            String queue,
            @GeneratedId String jobId,
            State state,
            @Nullable String worker,
            int attempts,
            @CreatedAt Instant createdAt,
            @UpdatedAt Instant updatedAt)
            implements JobItem {}

    @Entity
    @Key(partition = "QUEUE#{name}", sort = "INFO")
    record Queue(String name, int limit) implements JobItem {}

    @Projection(of = Job.class)
    record JobState(String jobId, State state) {}

    enum State {
        WAITING,
        RUNNING,
        DONE
    }
}
