package dev.example.depot;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Job}: partition key {@code ORG#{orgId:lower}}, sort key
 * {@code JOB#{jobId}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class JobKey implements EntityKey {
    private final String orgId;

    private final String jobId;

    /**
     * Makes a key.
     *
     * @param orgId changed to lower case
     * @param jobId never null
     */
    public JobKey(String orgId, String jobId) {
        this.orgId = KeyFormat.LOWER.canonical(Objects.requireNonNull(orgId, "orgId"));
        this.jobId = Objects.requireNonNull(jobId, "jobId");
    }

    /**
     * Returns the key of a record.
     *
     * @param job the record
     * @return its key
     */
    public static JobKey of(Job job) {
        return new JobKey(job.orgId(), job.jobId());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Job}
     */
    public static JobKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Job", "PK", partition).literal("ORG#");
        String orgId = partitionReader.component("orgId", KeyFormat.LOWER);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Job", "SK", sort).literal("JOB#");
        String jobId = sortReader.component("jobId", KeyFormat.STRING);
        sortReader.end();
        return new JobKey(orgId, jobId);
    }

    /**
     * Returns {@code orgId}.
     *
     * @return a part of the key
     */
    public String orgId() {
        return orgId;
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
     * Returns the partition key, {@code ORG#{orgId:lower}}.
     */
    @Override
    public String partition() {
        return partitionOf(orgId);
    }

    static String partitionOf(String orgId) {
        return KeyWriter.partition("Job", "PK")
                .literal("ORG#")
                .component("orgId", orgId, KeyFormat.LOWER)
                .finish();
    }

    /**
     * Returns the sort key, {@code JOB#{jobId}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Job", "SK")
                .literal("JOB#")
                .component("jobId", jobId, KeyFormat.STRING)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof JobKey other
                && orgId.equals(other.orgId)
                && jobId.equals(other.jobId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(orgId, jobId);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "JobKey";
    }
}
