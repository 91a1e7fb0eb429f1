package dev.example.depot;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NewItem;
import dev.singlet.runtime.NumberPath;
import dev.singlet.runtime.PathUse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
    private final JobKey key;

    JobUpdate(EntityOperations<Job, JobKey, JobFields> operations, JobKey key, Job.Status status) {
        super(operations, key);
        this.key = key;
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
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code 1} or greater than {@code Long.MAX_VALUE}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public JobUpdate addToEffort(long delta) {
        changes().addWhole("effort", delta, 1, Long.MAX_VALUE);
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
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code 0} or greater than {@code Integer.MAX_VALUE}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public JobUpdate addToDelay(long delta) {
        changes().addWhole("delay", delta, 0, Integer.MAX_VALUE);
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
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Short.MIN_VALUE} or greater than {@code -1}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public JobUpdate addToDebt(long delta) {
        changes().addWhole("debt", delta, Short.MIN_VALUE, -1);
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
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Byte.MIN_VALUE} or greater than {@code 0}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public JobUpdate addToBalance(long delta) {
        changes().addWhole("balance", delta, Byte.MIN_VALUE, 0);
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
     * Sets {@code progress}.
     *
     * @param progress the new value, or null to remove the attribute
     * @return this update
     */
    public JobUpdate progress(@Nullable Integer progress) {
        JobCodec.checkProgress(progress, violations());
        if (progress == null) {
            changes().remove("progress");
        } else {
            changes().set("progress", progress, AttributeCodec.INT);
        }
        return this;
    }

    /**
     * Removes {@code progress}.
     *
     * @return this update
     */
    public JobUpdate clearProgress() {
        changes().remove("progress");
        return this;
    }

    /**
     * Adds to {@code progress}, of which absence counts as zero. An update that adds is not sent again
     * after a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code 0} or greater than {@code 1000}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public JobUpdate addToProgress(long delta) {
        changes().addWhole("progress", delta, 0, 1000);
        return this;
    }

    /**
     * Sets {@code share}.
     *
     * @param share the new value
     * @return this update
     */
    public JobUpdate share(byte share) {
        JobCodec.checkShare(share, violations());
        changes().set("share", share, AttributeCodec.BYTE);
        return this;
    }

    /**
     * Adds to {@code share}, of which absence counts as zero. An update that adds is not sent again after
     * a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Byte.MIN_VALUE} or greater than {@code Byte.MAX_VALUE}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public JobUpdate addToShare(long delta) {
        changes().addWhole("share", delta, Byte.MIN_VALUE, Byte.MAX_VALUE);
        return this;
    }

    /**
     * Sets {@code distance}.
     *
     * @param distance the new value
     * @return this update
     */
    public JobUpdate distance(long distance) {
        JobCodec.checkDistance(distance, violations());
        changes().set("distance", distance, AttributeCodec.LONG);
        return this;
    }

    /**
     * Adds to {@code distance}, of which absence counts as zero. An update that adds is not sent again
     * after a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if the sum would be less than
     * {@code Long.MIN_VALUE} or greater than {@code 5000000000L}.
     *
     * @param delta what to add; may be negative
     * @return this update
     */
    public JobUpdate addToDistance(long delta) {
        changes().addWhole("distance", delta, Long.MIN_VALUE, 5000000000L);
        return this;
    }

    /**
     * Sets {@code attempts}.
     *
     * @param attempts the new value
     * @return this update
     */
    public JobUpdate attempts(int attempts) {
        JobCodec.checkAttempts(attempts, violations());
        changes().set("attempts", attempts, AttributeCodec.INT);
        return this;
    }

    /**
     * Sets {@code weight}.
     *
     * @param weight the new value
     * @return this update
     */
    public JobUpdate weight(double weight) {
        JobCodec.checkWeight(weight, violations());
        changes().set("weight", weight, AttributeCodec.DOUBLE);
        return this;
    }

    /**
     * Sets {@code labels}.
     *
     * @param labels the new value
     * @return this update
     */
    public JobUpdate labels(Set<String> labels) {
        JobCodec.checkLabels(labels, violations());
        if (labels == null || labels.isEmpty()) {
            changes().remove("labels");
        } else {
            changes().set("labels", labels, JobCodec.LABELS);
        }
        return this;
    }

    /**
     * Sets a value within a document, a list or a map, as in {@code set(c -> c.address().city(), "Rome")}.
     * Null removes it, if it may be absent.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the value
     * @param value the new value
     * @param <V> the type of the value
     * @return this update
     */
    public <V> JobUpdate set(
            Function<JobPaths, ? extends NestedPath<V, ? extends PathUse.Settable>> path,
            @Nullable V value) {
        changes().nested().set(path.apply(JobPaths.INSTANCE), value);
        return this;
    }

    /**
     * Removes a value that may be absent, or an entry of a map.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the value
     * @return this update
     */
    public JobUpdate remove(
            Function<JobPaths, ? extends NestedPath<?, ? extends PathUse.Removable>> path) {
        changes().nested().remove(path.apply(JobPaths.INSTANCE));
        return this;
    }

    /**
     * Adds to a number, of which absence counts as zero. An update with it is not sent again after a lost
     * response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if something on the way is absent, or
     * a whole number would leave the range of its type and constraints.
     *
     * @param path the way to the number
     * @param delta what to add; may be negative
     * @param <N> the type of the number
     * @return this update
     */
    public <N extends Number> JobUpdate addTo(Function<JobPaths, ? extends NumberPath<N, ?>> path,
            N delta) {
        changes().nested().addTo(path.apply(JobPaths.INSTANCE), delta);
        return this;
    }

    /**
     * Adds elements at the end of a list, of which absence counts as empty. An update with it is not sent
     * again after a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the list
     * @param elements the elements; if there are none, nothing changes
     * @param <E> the type of the elements
     * @return this update
     */
    public <E> JobUpdate append(Function<JobPaths, ? extends GrowingListPath<E, ?, ?>> path,
            List<E> elements) {
        changes().nested().append(path.apply(JobPaths.INSTANCE), elements);
        return this;
    }

    /**
     * Adds elements at the beginning of a list, of which absence counts as empty. An update with it is not
     * sent again after a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the list
     * @param elements the elements; if there are none, nothing changes
     * @param <E> the type of the elements
     * @return this update
     */
    public <E> JobUpdate prepend(Function<JobPaths, ? extends GrowingListPath<E, ?, ?>> path,
            List<E> elements) {
        changes().nested().prepend(path.apply(JobPaths.INSTANCE), elements);
        return this;
    }

    /**
     * Removes an element of a list; those behind it move up. An update with it is not sent again after a
     * lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item without such an element.
     *
     * @param path the way to the list
     * @param index the place of the element before the update, from 0
     * @return this update
     */
    public JobUpdate removeAt(Function<JobPaths, ? extends GrowingListPath<?, ?, ?>> path,
            int index) {
        changes().nested().removeAt(path.apply(JobPaths.INSTANCE), index);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code status}, {@code priority},
     * {@code effort}, {@code debt}, {@code balance}, {@code cost}, {@code contact}, {@code steps},
     * {@code settings}, {@code orderedAt}, {@code accepted}, {@code share}, {@code distance},
     * {@code attempts}, {@code weight}. It is refused otherwise.
     *
     * @return this update
     */
    public JobUpdate orCreate() {
        NewItem item = newItem();
        item.set("orgId", this.key.orgId(), AttributeCodec.STRING);
        item.set("jobId", this.key.jobId(), AttributeCodec.STRING);
        Instant createdAt = generated().timeIfCreated(KeyFormat.SECONDS);
        item.set("createdAt", createdAt, AttributeCodec.INSTANT);
        item.setKey("statusKey", JobCodec.byStatusPartition(this.key.orgId()));
        item.require("status", "status");
        item.require("priority", "priority");
        item.require("effort", "effort");
        item.require("debt", "debt");
        item.require("balance", "balance");
        item.require("cost", "cost");
        item.require("contact", "contact");
        item.require("steps", "steps");
        item.require("settings", "settings");
        item.require("orderedAt", "orderedAt");
        item.require("accepted", "accepted");
        item.require("share", "share");
        item.require("distance", "distance");
        item.require("attempts", "attempts");
        item.require("weight", "weight");
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
