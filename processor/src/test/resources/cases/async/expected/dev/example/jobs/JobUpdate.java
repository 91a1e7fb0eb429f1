package dev.example.jobs;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.NewItem;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link JobItem.Job} by one {@code UpdateItem} request, which demands that the item
 * exists. Attributes that are not named here stay as they are.
 *
 * <p>Every update sets {@code updatedAt} to the time of the table's clock.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class JobUpdate extends EntityUpdate<JobItem.Job, JobFields, JobUpdate> {
    private final JobKey key;

    JobUpdate(EntityOperations<JobItem.Job, JobKey, JobFields> operations, JobKey key) {
        super(operations, key);
        this.key = key;
        Instant updatedAt = generated().time(KeyFormat.MILLIS);
        changes().set("updatedAt", updatedAt, AttributeCodec.INSTANT);
        changes().setKey("gsi1sk", JobCodec.gsi1Sort(updatedAt));
    }

    /**
     * Sets {@code state}, and with it the index key {@code gsi1pk}.
     *
     * @param state the new value
     * @return this update
     */
    public JobUpdate state(JobItem.State state) {
        JobCodec.checkState(state, violations());
        changes().set("state", state, JobCodec.STATE);
        changes().setKey("gsi1pk", () -> JobCodec.gsi1Partition(state));
        return this;
    }

    /**
     * Sets {@code worker}.
     *
     * @param worker the new value, or null to remove the attribute
     * @return this update
     */
    public JobUpdate worker(@Nullable String worker) {
        if (worker == null) {
            changes().remove("worker");
        } else {
            changes().set("worker", worker, AttributeCodec.STRING);
        }
        return this;
    }

    /**
     * Removes {@code worker}.
     *
     * @return this update
     */
    public JobUpdate clearWorker() {
        changes().remove("worker");
        return this;
    }

    /**
     * Sets {@code attempts}.
     *
     * @param attempts the new value
     * @return this update
     */
    public JobUpdate attempts(int attempts) {
        changes().set("attempts", attempts, AttributeCodec.INT);
        return this;
    }

    /**
     * Adds to {@code attempts}, of which absence counts as zero. An update that adds is not sent again
     * after a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Integer.MIN_VALUE} or greater than {@code Integer.MAX_VALUE}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public JobUpdate addToAttempts(long delta) {
        changes().addWhole("attempts", delta, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code state}, {@code attempts}. It
     * is refused otherwise.
     *
     * @return this update
     */
    public JobUpdate orCreate() {
        NewItem item = newItem();
        item.set("queue", this.key.queue(), AttributeCodec.STRING);
        item.set("createdAt", this.key.createdAt(), AttributeCodec.INSTANT);
        item.set("jobId", this.key.jobId(), AttributeCodec.STRING);
        item.require("state", "state");
        item.require("attempts", "attempts");
        return this;
    }

    @Override
    protected JobUpdate self() {
        return this;
    }
}
