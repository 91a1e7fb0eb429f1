package dev.example.jobs;

import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.KeyFormat;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link JobItem.Job}: first the required ones, in order, then those that may
 * be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class JobDraft {
    private final String queue;

    private final JobItem.State state;

    private final int attempts;

    private @Nullable String jobId;

    private @Nullable String worker;

    private @Nullable Instant createdAt;

    private JobDraft(String queue, JobItem.State state, int attempts) {
        this.queue = queue;
        this.state = state;
        this.attempts = attempts;
    }

    static NeedsQueue start() {
        return queue -> state -> attempts -> new JobDraft(queue, state, attempts);
    }

    /**
     * Sets {@code jobId}, which is generated otherwise.
     *
     * @param jobId the value, or null to generate it
     * @return this draft
     */
    public JobDraft jobId(@Nullable String jobId) {
        this.jobId = jobId;
        return this;
    }

    /**
     * Sets {@code worker}, which is absent otherwise.
     *
     * @param worker the value, or null for none
     * @return this draft
     */
    public JobDraft worker(@Nullable String worker) {
        this.worker = worker;
        return this;
    }

    /**
     * Sets {@code createdAt}, which is the time of the creation otherwise.
     *
     * @param createdAt the value, or null to generate it
     * @return this draft
     */
    public JobDraft createdAt(@Nullable Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    JobItem.Job toRecord(GeneratedValues generated) {
        return new JobItem.Job(
                queue,
                generated.idUnless(jobId),
                state,
                worker,
                attempts,
                generated.timeUnless(createdAt, KeyFormat.MILLIS),
                generated.time(KeyFormat.MILLIS));
    }

    /**
     * The draft that lacks {@code queue}.
     */
    public interface NeedsQueue {
        /**
         * Sets {@code queue}.
         *
         * @param queue the value
         * @return the draft with it
         */
        NeedsState queue(String queue);
    }

    /**
     * The draft that lacks {@code state}.
     */
    public interface NeedsState {
        /**
         * Sets {@code state}.
         *
         * @param state the value
         * @return the draft with it
         */
        NeedsAttempts state(JobItem.State state);
    }

    /**
     * The draft that lacks {@code attempts}.
     */
    public interface NeedsAttempts {
        /**
         * Sets {@code attempts}.
         *
         * @param attempts the value
         * @return the draft with it
         */
        JobDraft attempts(int attempts);
    }
}
