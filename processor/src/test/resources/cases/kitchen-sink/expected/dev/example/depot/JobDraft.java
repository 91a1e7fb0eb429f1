package dev.example.depot;

import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.KeyFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Job}: first the required ones, in order, then those that may
 * be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class JobDraft {
    private final String orgId;

    private final Job.Status status;

    private final int priority;

    private final long effort;

    private final short debt;

    private final byte balance;

    private final BigDecimal cost;

    private final String contact;

    private final List<String> steps;

    private final Map<String, String> settings;

    private final Instant orderedAt;

    private final boolean accepted;

    private final byte share;

    private final long distance;

    private final int attempts;

    private final double weight;

    private @Nullable String jobId;

    private @Nullable String assignee;

    private Optional<Instant> dueAt = Optional.empty();

    private @Nullable Integer delay;

    private @Nullable Instant expiresAt;

    private @Nullable List<Integer> retries;

    private @Nullable Integer progress;

    private Set<String> labels = Set.of();

    private @Nullable Instant createdAt;

    private JobDraft(String orgId, Job.Status status, int priority, long effort, short debt,
            byte balance, BigDecimal cost, String contact, List<String> steps,
            Map<String, String> settings, Instant orderedAt, boolean accepted, byte share,
            long distance, int attempts, double weight) {
        this.orgId = orgId;
        this.status = status;
        this.priority = priority;
        this.effort = effort;
        this.debt = debt;
        this.balance = balance;
        this.cost = cost;
        this.contact = contact;
        this.steps = steps;
        this.settings = settings;
        this.orderedAt = orderedAt;
        this.accepted = accepted;
        this.share = share;
        this.distance = distance;
        this.attempts = attempts;
        this.weight = weight;
    }

    static NeedsOrgId start() {
        return orgId ->
                status ->
                priority ->
                effort ->
                debt ->
                balance ->
                cost ->
                contact ->
                steps ->
                settings ->
                orderedAt ->
                accepted ->
                share ->
                distance ->
                attempts ->
                weight ->
                new JobDraft(orgId, status, priority, effort, debt, balance, cost, contact, steps,
                        settings, orderedAt, accepted, share, distance, attempts, weight);
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
     * Sets {@code assignee}, which is absent otherwise.
     *
     * @param assignee the value, or null for none
     * @return this draft
     */
    public JobDraft assignee(@Nullable String assignee) {
        this.assignee = assignee;
        return this;
    }

    /**
     * Sets {@code dueAt}, which is absent otherwise.
     *
     * @param dueAt the value, or null for none
     * @return this draft
     */
    public JobDraft dueAt(@Nullable Instant dueAt) {
        this.dueAt = Optional.ofNullable(dueAt);
        return this;
    }

    /**
     * Sets {@code delay}, which is absent otherwise.
     *
     * @param delay the value, or null for none
     * @return this draft
     */
    public JobDraft delay(@Nullable Integer delay) {
        this.delay = delay;
        return this;
    }

    /**
     * Sets {@code expiresAt}, which is absent otherwise.
     *
     * @param expiresAt the value, or null for none
     * @return this draft
     */
    public JobDraft expiresAt(@Nullable Instant expiresAt) {
        this.expiresAt = expiresAt;
        return this;
    }

    /**
     * Sets {@code retries}, which is absent otherwise.
     *
     * @param retries the value, or null for none
     * @return this draft
     */
    public JobDraft retries(@Nullable List<Integer> retries) {
        this.retries = retries;
        return this;
    }

    /**
     * Sets {@code progress}, which is absent otherwise.
     *
     * @param progress the value, or null for none
     * @return this draft
     */
    public JobDraft progress(@Nullable Integer progress) {
        this.progress = progress;
        return this;
    }

    /**
     * Sets {@code labels}, which is empty otherwise.
     *
     * @param labels the value
     * @return this draft
     */
    public JobDraft labels(Set<String> labels) {
        this.labels = labels;
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

    Job toRecord(GeneratedValues generated) {
        return new Job(
                orgId,
                generated.idUnless(jobId),
                status,
                assignee,
                dueAt,
                priority,
                effort,
                delay,
                debt,
                balance,
                cost,
                contact,
                steps,
                settings,
                orderedAt,
                expiresAt,
                accepted,
                retries,
                progress,
                share,
                distance,
                attempts,
                weight,
                labels,
                generated.timeUnless(createdAt, KeyFormat.SECONDS),
                generated.time(KeyFormat.SECONDS));
    }

    /**
     * The draft that lacks {@code orgId}.
     */
    public interface NeedsOrgId {
        /**
         * Sets {@code orgId}.
         *
         * @param orgId the value
         * @return the draft with it
         */
        NeedsStatus orgId(String orgId);
    }

    /**
     * The draft that lacks {@code status}.
     */
    public interface NeedsStatus {
        /**
         * Sets {@code status}.
         *
         * @param status the value
         * @return the draft with it
         */
        NeedsPriority status(Job.Status status);
    }

    /**
     * The draft that lacks {@code priority}.
     */
    public interface NeedsPriority {
        /**
         * Sets {@code priority}.
         *
         * @param priority the value
         * @return the draft with it
         */
        NeedsEffort priority(int priority);
    }

    /**
     * The draft that lacks {@code effort}.
     */
    public interface NeedsEffort {
        /**
         * Sets {@code effort}.
         *
         * @param effort the value
         * @return the draft with it
         */
        NeedsDebt effort(long effort);
    }

    /**
     * The draft that lacks {@code debt}.
     */
    public interface NeedsDebt {
        /**
         * Sets {@code debt}.
         *
         * @param debt the value
         * @return the draft with it
         */
        NeedsBalance debt(short debt);
    }

    /**
     * The draft that lacks {@code balance}.
     */
    public interface NeedsBalance {
        /**
         * Sets {@code balance}.
         *
         * @param balance the value
         * @return the draft with it
         */
        NeedsCost balance(byte balance);
    }

    /**
     * The draft that lacks {@code cost}.
     */
    public interface NeedsCost {
        /**
         * Sets {@code cost}.
         *
         * @param cost the value
         * @return the draft with it
         */
        NeedsContact cost(BigDecimal cost);
    }

    /**
     * The draft that lacks {@code contact}.
     */
    public interface NeedsContact {
        /**
         * Sets {@code contact}.
         *
         * @param contact the value
         * @return the draft with it
         */
        NeedsSteps contact(String contact);
    }

    /**
     * The draft that lacks {@code steps}.
     */
    public interface NeedsSteps {
        /**
         * Sets {@code steps}.
         *
         * @param steps the value
         * @return the draft with it
         */
        NeedsSettings steps(List<String> steps);
    }

    /**
     * The draft that lacks {@code settings}.
     */
    public interface NeedsSettings {
        /**
         * Sets {@code settings}.
         *
         * @param settings the value
         * @return the draft with it
         */
        NeedsOrderedAt settings(Map<String, String> settings);
    }

    /**
     * The draft that lacks {@code orderedAt}.
     */
    public interface NeedsOrderedAt {
        /**
         * Sets {@code orderedAt}.
         *
         * @param orderedAt the value
         * @return the draft with it
         */
        NeedsAccepted orderedAt(Instant orderedAt);
    }

    /**
     * The draft that lacks {@code accepted}.
     */
    public interface NeedsAccepted {
        /**
         * Sets {@code accepted}.
         *
         * @param accepted the value
         * @return the draft with it
         */
        NeedsShare accepted(boolean accepted);
    }

    /**
     * The draft that lacks {@code share}.
     */
    public interface NeedsShare {
        /**
         * Sets {@code share}.
         *
         * @param share the value
         * @return the draft with it
         */
        NeedsDistance share(byte share);
    }

    /**
     * The draft that lacks {@code distance}.
     */
    public interface NeedsDistance {
        /**
         * Sets {@code distance}.
         *
         * @param distance the value
         * @return the draft with it
         */
        NeedsAttempts distance(long distance);
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
        NeedsWeight attempts(int attempts);
    }

    /**
     * The draft that lacks {@code weight}.
     */
    public interface NeedsWeight {
        /**
         * Sets {@code weight}.
         *
         * @param weight the value
         * @return the draft with it
         */
        JobDraft weight(double weight);
    }
}
