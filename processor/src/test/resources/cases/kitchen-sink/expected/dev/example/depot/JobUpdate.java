package dev.example.depot;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.KeyFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link Job} by one {@code UpdateItem} request, which demands that the item
 * exists. Attributes that are not named here stay as they are.
 *
 * <p>Every update sets {@code updatedAt} to the time of the table's clock.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class JobUpdate extends EntityUpdate<Job, JobFields, JobUpdate> {
    JobUpdate(EntityOperations<Job, JobKey, JobFields> operations, JobKey key, Job.Status status) {
        super(operations, key);
        Instant updatedAt = generated().time(KeyFormat.SECONDS);
        changes().set("updatedAt", updatedAt, AttributeCodec.INSTANT);
        JobCodec.checkStatus(status, violations());
        changes().set("status", status, JobCodec.STATUS);
        changes().setKey("statusSort", () -> JobCodec.byStatusSort(status, updatedAt));
    }

    static NeedsStatus start(EntityOperations<Job, JobKey, JobFields> operations, JobKey key) {
        return status -> new JobUpdate(operations, key, status);
    }

    /**
     * Sets {@code assignee}, and with it the index key {@code duePK}.
     *
     * @param assignee the new value, or null to remove the attribute
     * @return this update
     */
    public JobUpdate assignee(@Nullable String assignee) {
        JobCodec.checkAssignee(assignee, violations());
        if (assignee == null) {
            changes().remove("assignee");
        } else {
            changes().set("assignee", assignee, AttributeCodec.STRING);
        }
        changes().setKey("duePK", () -> JobCodec.duePartition(assignee));
        return this;
    }

    /**
     * Removes {@code assignee}, and with it the index key {@code duePK}.
     *
     * @return this update
     */
    public JobUpdate clearAssignee() {
        changes().remove("assignee");
        changes().remove("duePK");
        return this;
    }

    /**
     * Sets {@code dueAt} and {@code priority}, and with them the index key {@code dueSK}.
     *
     * @param dueAt the new value, or null to remove the attribute
     * @param priority the new value
     * @return this update
     */
    public JobUpdate dueAtAndPriority(@Nullable Instant dueAt, int priority) {
        JobCodec.checkDueAt(dueAt, violations());
        if (dueAt == null) {
            changes().remove("dueAt");
        } else {
            changes().set("dueAt", dueAt, AttributeCodec.INSTANT);
        }
        JobCodec.checkPriority(priority, violations());
        changes().set("priority", priority, AttributeCodec.INT);
        changes().setKey("dueSK", () -> JobCodec.dueSort(dueAt, priority));
        return this;
    }

    /**
     * Sets {@code effort}.
     *
     * @param effort the new value
     * @return this update
     */
    public JobUpdate effort(long effort) {
        JobCodec.checkEffort(effort, violations());
        changes().set("effort", effort, AttributeCodec.LONG);
        return this;
    }

    /**
     * Adds to {@code effort}, of which absence counts as zero. An update that adds is not sent again after
     * a lost response.
     *
     * <p>The sum is not known here, so no constraint is checked.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public JobUpdate addToEffort(long delta) {
        changes().add("effort", delta, AttributeCodec.LONG);
        return this;
    }

    /**
     * Sets {@code delay}.
     *
     * @param delay the new value, or null to remove the attribute
     * @return this update
     */
    public JobUpdate delay(@Nullable Integer delay) {
        JobCodec.checkDelay(delay, violations());
        if (delay == null) {
            changes().remove("delay");
        } else {
            changes().set("delay", delay, AttributeCodec.INT);
        }
        return this;
    }

    /**
     * Removes {@code delay}.
     *
     * @return this update
     */
    public JobUpdate clearDelay() {
        changes().remove("delay");
        return this;
    }

    /**
     * Adds to {@code delay}, of which absence counts as zero. An update that adds is not sent again after
     * a lost response.
     *
     * <p>The sum is not known here, so no constraint is checked.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public JobUpdate addToDelay(long delta) {
        changes().add("delay", delta, AttributeCodec.LONG);
        return this;
    }

    /**
     * Sets {@code debt}.
     *
     * @param debt the new value
     * @return this update
     */
    public JobUpdate debt(short debt) {
        JobCodec.checkDebt(debt, violations());
        changes().set("debt", debt, AttributeCodec.SHORT);
        return this;
    }

    /**
     * Adds to {@code debt}, of which absence counts as zero. An update that adds is not sent again after a
     * lost response.
     *
     * <p>The sum is not known here, so no constraint is checked.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public JobUpdate addToDebt(long delta) {
        changes().add("debt", delta, AttributeCodec.LONG);
        return this;
    }

    /**
     * Sets {@code balance}.
     *
     * @param balance the new value
     * @return this update
     */
    public JobUpdate balance(byte balance) {
        JobCodec.checkBalance(balance, violations());
        changes().set("balance", balance, AttributeCodec.BYTE);
        return this;
    }

    /**
     * Adds to {@code balance}, of which absence counts as zero. An update that adds is not sent again
     * after a lost response.
     *
     * <p>The sum is not known here, so no constraint is checked.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public JobUpdate addToBalance(long delta) {
        changes().add("balance", delta, AttributeCodec.LONG);
        return this;
    }

    /**
     * Sets {@code cost}.
     *
     * @param cost the new value
     * @return this update
     */
    public JobUpdate cost(BigDecimal cost) {
        JobCodec.checkCost(cost, violations());
        changes().set("cost", cost, AttributeCodec.BIG_DECIMAL);
        return this;
    }

    /**
     * Adds to {@code cost}, of which absence counts as zero. An update that adds is not sent again after a
     * lost response.
     *
     * <p>The sum is not known here, so no constraint is checked.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public JobUpdate addToCost(BigDecimal delta) {
        changes().add("cost", delta, AttributeCodec.BIG_DECIMAL);
        return this;
    }

    /**
     * Sets {@code contact}.
     *
     * @param contact the new value
     * @return this update
     */
    public JobUpdate contact(String contact) {
        JobCodec.checkContact(contact, violations());
        changes().set("contact", contact, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code steps}.
     *
     * @param steps the new value
     * @return this update
     */
    public JobUpdate steps(List<String> steps) {
        JobCodec.checkSteps(steps, violations());
        changes().set("steps", steps, JobCodec.STEPS);
        return this;
    }

    /**
     * Adds elements at the end of {@code steps}.
     *
     * @param elements at least one
     * @return this update
     */
    public JobUpdate appendToSteps(List<String> elements) {
        changes().append("steps", elements, JobCodec.STEPS);
        return this;
    }

    /**
     * Adds elements at the beginning of {@code steps}.
     *
     * @param elements at least one
     * @return this update
     */
    public JobUpdate prependToSteps(List<String> elements) {
        changes().prepend("steps", elements, JobCodec.STEPS);
        return this;
    }

    /**
     * Sets {@code settings}.
     *
     * @param settings the new value
     * @return this update
     */
    public JobUpdate settings(Map<String, String> settings) {
        JobCodec.checkSettings(settings, violations());
        changes().set("settings", settings, JobCodec.SETTINGS);
        return this;
    }

    /**
     * Puts an entry into {@code settings}, which must be there.
     *
     * @param key the entry's key
     * @param value the entry's value
     * @return this update
     */
    public JobUpdate putInSettings(String key, String value) {
        changes().putInMap("settings", key, value, AttributeCodec.STRING);
        return this;
    }

    /**
     * Removes an entry from {@code settings}.
     *
     * @param key the entry's key
     * @return this update
     */
    public JobUpdate removeFromSettings(String key) {
        changes().removeFromMap("settings", key);
        return this;
    }

    /**
     * Sets {@code orderedAt}.
     *
     * @param orderedAt the new value
     * @return this update
     */
    public JobUpdate orderedAt(Instant orderedAt) {
        JobCodec.checkOrderedAt(orderedAt, violations());
        changes().set("orderedAt", orderedAt, AttributeCodec.INSTANT);
        return this;
    }

    /**
     * Sets {@code expiresAt}.
     *
     * @param expiresAt the new value, or null to remove the attribute
     * @return this update
     */
    public JobUpdate expiresAt(@Nullable Instant expiresAt) {
        JobCodec.checkExpiresAt(expiresAt, violations());
        if (expiresAt == null) {
            changes().remove("expiresAt");
        } else {
            changes().set("expiresAt", expiresAt, AttributeCodec.INSTANT);
        }
        return this;
    }

    /**
     * Removes {@code expiresAt}.
     *
     * @return this update
     */
    public JobUpdate clearExpiresAt() {
        changes().remove("expiresAt");
        return this;
    }

    /**
     * Sets {@code accepted}.
     *
     * @param accepted the new value
     * @return this update
     */
    public JobUpdate accepted(boolean accepted) {
        JobCodec.checkAccepted(accepted, violations());
        changes().set("accepted", accepted, AttributeCodec.BOOLEAN);
        return this;
    }

    /**
     * Sets {@code retries}.
     *
     * @param retries the new value, or null to remove the attribute
     * @return this update
     */
    public JobUpdate retries(@Nullable List<Integer> retries) {
        JobCodec.checkRetries(retries, violations());
        if (retries == null) {
            changes().remove("retries");
        } else {
            changes().set("retries", retries, JobCodec.RETRIES);
        }
        return this;
    }

    /**
     * Removes {@code retries}.
     *
     * @return this update
     */
    public JobUpdate clearRetries() {
        changes().remove("retries");
        return this;
    }

    /**
     * Adds elements at the end of {@code retries}.
     *
     * @param elements at least one
     * @return this update
     */
    public JobUpdate appendToRetries(List<Integer> elements) {
        changes().append("retries", elements, JobCodec.RETRIES);
        return this;
    }

    /**
     * Adds elements at the beginning of {@code retries}.
     *
     * @param elements at least one
     * @return this update
     */
    public JobUpdate prependToRetries(List<Integer> elements) {
        changes().prepend("retries", elements, JobCodec.RETRIES);
        return this;
    }

    @Override
    protected JobUpdate self() {
        return this;
    }

    /**
     * The update before it is told what an index key holds besides the update's time.
     */
    public interface NeedsStatus {
        /**
         * Sets {@code status}, and with it the index key {@code statusSort}.
         *
         * @param status the new value
         * @return the update with it
         */
        JobUpdate status(Job.Status status);
    }
}
