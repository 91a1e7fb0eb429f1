package dev.example.jobs;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link JobItem.Job} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class JobCodec extends EntityCodec<JobItem.Job, JobKey> {
    /**
     * The only instance.
     */
    public static final JobCodec INSTANCE = new JobCodec();

    static final AttributeCodec<JobItem.State> STATE = AttributeCodec.enumName(JobItem.State.class);

    static final KeyFormat<JobItem.State> STATE_FORMAT = KeyFormat.enumName(JobItem.State.class);

    private JobCodec() {
        super("Job", JobItem.Job.class);
    }

    @Override
    public void write(JobItem.Job job, ItemWriter item) {
        item.put("queue", job.queue(), AttributeCodec.STRING);
        item.put("jobId", job.jobId(), AttributeCodec.STRING);
        item.put("state", job.state(), STATE);
        item.putIfPresent("worker", job.worker(), AttributeCodec.STRING);
        item.put("attempts", job.attempts(), AttributeCodec.INT);
        item.put("createdAt", job.createdAt(), AttributeCodec.INSTANT);
        item.put("updatedAt", job.updatedAt(), AttributeCodec.INSTANT);
    }

    @Override
    public JobItem.Job read(ItemReader item) {
        return new JobItem.Job(
                item.get("queue", AttributeCodec.STRING),
                item.get("jobId", AttributeCodec.STRING),
                item.get("state", STATE),
                item.find("worker", AttributeCodec.STRING),
                item.get("attempts", AttributeCodec.INT),
                item.get("createdAt", AttributeCodec.INSTANT),
                item.get("updatedAt", AttributeCodec.INSTANT));
    }

    @Override
    public void writeIndexKeys(JobItem.Job job, ItemWriter item) {
        item.putIndexKey("gsi1pk", gsi1Partition(job.state()));
        item.putIndexKey("gsi1sk", gsi1Sort(job.updatedAt()));
    }

    @Override
    public JobKey keyOf(JobItem.Job job) {
        return JobKey.of(job);
    }

    @Override
    public JobKey parseKey(String partition, @Nullable String sort) {
        return JobKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public JobItem.Job complete(JobItem.Job job, GeneratedValues generated) {
        return new JobItem.Job(
                job.queue(),
                generated.idUnless(job.jobId()),
                job.state(),
                job.worker(),
                job.attempts(),
                generated.timeUnless(job.createdAt(), KeyFormat.MILLIS),
                generated.time(KeyFormat.MILLIS));
    }

    @Override
    public void validate(JobItem.Job job, Violations violations) {
        checkQueue(job.queue(), violations);
        checkState(job.state(), violations);
    }

    static void checkQueue(String queue, Violations violations) {
        violations.required("queue", queue);
    }

    static void checkState(JobItem.State state, Violations violations) {
        violations.required("state", state);
    }

    /**
     * Returns the index key {@code gsi1pk = STATE#{state}}.
     */
    static String gsi1Partition(JobItem.State state) {
        return KeyWriter.partition("Job", "gsi1pk")
                .literal("STATE#")
                .component("state", state, STATE_FORMAT)
                .finish();
    }

    /**
     * Returns the index key {@code gsi1sk = JOB#{updatedAt:millis}}.
     */
    static String gsi1Sort(Instant updatedAt) {
        return KeyWriter.sort("Job", "gsi1sk")
                .literal("JOB#")
                .component("updatedAt", updatedAt, KeyFormat.MILLIS)
                .finish();
    }
}
