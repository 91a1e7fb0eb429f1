package dev.example.jobs;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link JobItem.Job}: partition key {@code QUEUE#{queue}}, sort key
 * {@code JOB#{createdAt:millis}#{jobId}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class JobKey implements EntityKey {
    private final String queue;

    private final Instant createdAt;

    private final String jobId;

    /**
     * Makes a key.
     *
     * @param queue never null
     * @param createdAt cut to the millisecond
     * @param jobId never null
     */
    public JobKey(String queue, Instant createdAt, String jobId) {
        this.queue = Objects.requireNonNull(queue, "queue");
        this.createdAt = KeyFormat.MILLIS.canonical(Objects.requireNonNull(createdAt, "createdAt"));
        this.jobId = Objects.requireNonNull(jobId, "jobId");
    }

    /**
     * Returns the key of a record.
     *
     * @param job the record
     * @return its key
     */
    public static JobKey of(JobItem.Job job) {
        return new JobKey(job.queue(), job.createdAt(), job.jobId());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link JobItem.Job}
     */
    public static JobKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Job", "pk", partition).literal("QUEUE#");
        String queue = partitionReader.component("queue", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Job", "sk", sort).literal("JOB#");
        Instant createdAt = sortReader.component("createdAt", KeyFormat.MILLIS);
        sortReader.literal("#");
        String jobId = sortReader.component("jobId", KeyFormat.STRING);
        sortReader.end();
        return new JobKey(queue, createdAt, jobId);
    }

    /**
     * Returns {@code queue}.
     *
     * @return a part of the key
     */
    public String queue() {
        return queue;
    }

    /**
     * Returns {@code createdAt}.
     *
     * @return a part of the key
     */
    public Instant createdAt() {
        return createdAt;
    }

    /**
     * Returns {@code jobId}.
     *
     * @return a part of the key
     */
    public String jobId() {
        return jobId;
    }

    /**
     * Returns the partition key, {@code QUEUE#{queue}}.
     */
    @Override
    public String partition() {
        return partitionOf(queue);
    }

    static String partitionOf(String queue) {
        return KeyWriter.partition("Job", "pk")
                .literal("QUEUE#")
                .component("queue", queue, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code JOB#{createdAt:millis}#{jobId}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Job", "sk")
                .literal("JOB#")
                .component("createdAt", createdAt, KeyFormat.MILLIS)
                .literal("#")
                .component("jobId", jobId, KeyFormat.STRING)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof JobKey other
                && queue.equals(other.queue)
                && createdAt.equals(other.createdAt)
                && jobId.equals(other.jobId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(queue, createdAt, jobId);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "JobKey";
    }
}
