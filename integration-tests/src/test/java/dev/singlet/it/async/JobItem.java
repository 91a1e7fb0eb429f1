package dev.singlet.it.async;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Projection;
import dev.singlet.annotation.Table;
import dev.singlet.annotation.UpdatedAt;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@SuppressWarnings({"singlet:HotPartition", "singlet:ScanOnly"})
@Table(name = "Jobs", async = true)
public sealed interface JobItem {

    @Entity
    @Key(partition = "QUEUE#{queue}", sort = "JOB#{number:6}")
    @Index(name = "gsi1", query = "byState", partition = "STATE#{state}", sort = "JOB#{queue}#{number:6}")
    record Job(
            String queue,
            int number,
            State state,
            @Nullable String worker,
            @PositiveOrZero int attempts,
            @CreatedAt Instant createdAt,
            @UpdatedAt Instant updatedAt)
            implements JobItem {}

    @Entity
    @Key(partition = "QUEUE#{name}", sort = "INFO")
    record Queue(@GeneratedId String name, int size) implements JobItem {}

    @Projection(of = Job.class)
    record JobState(int number, State state) {}

    enum State {
        WAITING,
        RUNNING
    }
}
