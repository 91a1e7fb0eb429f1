package dev.example.depot;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Job} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class JobCodec extends EntityCodec<Job, JobKey> {
    /**
     * The only instance.
     */
    public static final JobCodec INSTANCE = new JobCodec();

    static final AttributeCodec<Job.Status> STATUS = AttributeCodec.enumName(Job.Status.class);

    static final AttributeCodec<List<String>> STEPS = AttributeCodec.list(AttributeCodec.STRING);

    static final AttributeCodec<Map<String, String>> SETTINGS = AttributeCodec.map(
            AttributeCodec.STRING);

    static final AttributeCodec<List<Integer>> RETRIES = AttributeCodec.list(AttributeCodec.INT);

    static final AttributeCodec<Set<String>> LABELS = AttributeCodec.set(AttributeCodec.STRING);

    static final KeyFormat<Job.Status> STATUS_FORMAT = KeyFormat.enumName(Job.Status.class);

    static final KeyFormat<Integer> PRIORITY_FORMAT = KeyFormat.paddedInt(2);

    private static final Pattern ASSIGNEE_PATTERN = Pattern.compile(
            "[a-z]+(\\.[a-z]+)*\u2028?\"\\$[^#]");

    private JobCodec() {
        super("Job", Job.class);
    }

    @Override
    public void write(Job job, ItemWriter item) {
        item.put("orgId", job.orgId(), AttributeCodec.STRING);
        item.put("jobId", job.jobId(), AttributeCodec.STRING);
        item.put("status", job.status(), STATUS);
        item.putIfPresent("assignee", job.assignee(), AttributeCodec.STRING);
        item.putOptional("dueAt", job.dueAt(), AttributeCodec.INSTANT);
        item.put("priority", job.priority(), AttributeCodec.INT);
        item.put("effort", job.effort(), AttributeCodec.LONG);
        item.putIfPresent("delay", job.delay(), AttributeCodec.INT);
        item.put("debt", job.debt(), AttributeCodec.SHORT);
        item.put("balance", job.balance(), AttributeCodec.BYTE);
        item.put("cost", job.cost(), AttributeCodec.BIG_DECIMAL);
        item.put("contact", job.contact(), AttributeCodec.STRING);
        item.put("steps", job.steps(), STEPS);
        item.put("settings", job.settings(), SETTINGS);
        item.put("orderedAt", job.orderedAt(), AttributeCodec.INSTANT);
        item.putIfPresent("expiresAt", job.expiresAt(), AttributeCodec.INSTANT);
        item.put("accepted", job.accepted(), AttributeCodec.BOOLEAN);
        item.putIfPresent("retries", job.retries(), RETRIES);
        item.putIfPresent("progress", job.progress(), AttributeCodec.INT);
        item.put("share", job.share(), AttributeCodec.BYTE);
        item.put("distance", job.distance(), AttributeCodec.LONG);
        item.put("attempts", job.attempts(), AttributeCodec.INT);
        item.put("weight", job.weight(), AttributeCodec.DOUBLE);
        item.putSet("labels", job.labels(), LABELS);
        item.put("createdAt", job.createdAt(), AttributeCodec.INSTANT);
        item.put("updatedAt", job.updatedAt(), AttributeCodec.INSTANT);
    }

    @Override
    public Job read(ItemReader item) {
        return new Job(
                item.get("orgId", AttributeCodec.STRING),
                item.get("jobId", AttributeCodec.STRING),
                item.get("status", STATUS),
                item.find("assignee", AttributeCodec.STRING),
                Optional.ofNullable(item.find("dueAt", AttributeCodec.INSTANT)),
                item.get("priority", AttributeCodec.INT),
                item.get("effort", AttributeCodec.LONG),
                item.find("delay", AttributeCodec.INT),
                item.get("debt", AttributeCodec.SHORT),
                item.get("balance", AttributeCodec.BYTE),
                item.get("cost", AttributeCodec.BIG_DECIMAL),
                item.get("contact", AttributeCodec.STRING),
                item.get("steps", STEPS),
                item.get("settings", SETTINGS),
                item.get("orderedAt", AttributeCodec.INSTANT),
                item.find("expiresAt", AttributeCodec.INSTANT),
                item.get("accepted", AttributeCodec.BOOLEAN),
                item.find("retries", RETRIES),
                item.find("progress", AttributeCodec.INT),
                item.get("share", AttributeCodec.BYTE),
                item.get("distance", AttributeCodec.LONG),
                item.get("attempts", AttributeCodec.INT),
                item.get("weight", AttributeCodec.DOUBLE),
                item.getSet("labels", LABELS),
                item.get("createdAt", AttributeCodec.INSTANT),
                item.get("updatedAt", AttributeCodec.INSTANT));
    }

    @Override
    public void writeIndexKeys(Job job, ItemWriter item) {
        item.putIndexKey("statusKey", byStatusPartition(job.orgId()));
        item.putIndexKey("statusSort", byStatusSort(job.status(), job.updatedAt()));
        item.putIndexKey("duePK", duePartition(job.assignee()));
        item.putIndexKey("dueSK", dueSort(job.dueAt().orElse(null), job.priority()));
    }

    @Override
    public JobKey keyOf(Job job) {
        return JobKey.of(job);
    }

    @Override
    public JobKey parseKey(String partition, @Nullable String sort) {
        return JobKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public Job complete(Job job, GeneratedValues generated) {
        return new Job(
                job.orgId(),
                generated.idUnless(job.jobId()),
                job.status(),
                job.assignee(),
                job.dueAt(),
                job.priority(),
                job.effort(),
                job.delay(),
                job.debt(),
                job.balance(),
                job.cost(),
                job.contact(),
                job.steps(),
                job.settings(),
                job.orderedAt(),
                job.expiresAt(),
                job.accepted(),
                job.retries(),
                job.progress(),
                job.share(),
                job.distance(),
                job.attempts(),
                job.weight(),
                job.labels(),
                generated.timeUnless(job.createdAt(), KeyFormat.SECONDS),
                generated.time(KeyFormat.SECONDS));
    }

    @Override
    public void validate(Job job, Violations violations) {
        checkOrgId(job.orgId(), violations);
        checkStatus(job.status(), violations);
        checkAssignee(job.assignee(), violations);
        violations.required("dueAt", job.dueAt());
        if (job.dueAt() != null) {
            checkDueAt(job.dueAt().orElse(null), violations);
        }
        checkPriority(job.priority(), violations);
        checkEffort(job.effort(), violations);
        checkDelay(job.delay(), violations);
        checkDebt(job.debt(), violations);
        checkBalance(job.balance(), violations);
        checkCost(job.cost(), violations);
        checkContact(job.contact(), violations);
        checkSteps(job.steps(), violations);
        checkSettings(job.settings(), violations);
        checkOrderedAt(job.orderedAt(), violations);
        checkExpiresAt(job.expiresAt(), violations);
        checkAccepted(job.accepted(), violations);
        checkRetries(job.retries(), violations);
        checkProgress(job.progress(), violations);
        checkShare(job.share(), violations);
        checkDistance(job.distance(), violations);
        checkAttempts(job.attempts(), violations);
        checkWeight(job.weight(), violations);
        checkLabels(job.labels(), violations);
    }

    static void checkOrgId(String orgId, Violations violations) {
        violations.notBlank("orgId", orgId);
        violations.size("orgId", orgId, 0, 40);
    }

    static void checkStatus(Job.Status status, Violations violations) {
        violations.required("status", status);
    }

    static void checkAssignee(@Nullable String assignee, Violations violations) {
        violations.size("assignee", assignee, 2, Integer.MAX_VALUE);
        violations.pattern("assignee", assignee, ASSIGNEE_PATTERN);
    }

    static void checkDueAt(@Nullable Instant dueAt, Violations violations) {
        violations.future("dueAt", dueAt);
    }

    static void checkPriority(int priority, Violations violations) {
        violations.min("priority", priority, 0L);
        violations.max("priority", priority, 99L);
    }

    static void checkEffort(long effort, Violations violations) {
        violations.positive("effort", effort);
    }

    static void checkDelay(@Nullable Integer delay, Violations violations) {
        violations.positiveOrZero("delay", delay);
    }

    static void checkDebt(short debt, Violations violations) {
        violations.negative("debt", debt);
    }

    static void checkBalance(byte balance, Violations violations) {
        violations.negativeOrZero("balance", balance);
    }

    static void checkCost(BigDecimal cost, Violations violations) {
        violations.required("cost", cost);
        violations.decimalMin("cost", cost, new BigDecimal("0.01"), true);
        violations.decimalMax("cost", cost, new BigDecimal("1000000"), false);
        violations.digits("cost", cost, 7, 2);
    }

    static void checkContact(String contact, Violations violations) {
        violations.required("contact", contact);
        violations.email("contact", contact);
    }

    static void checkSteps(List<String> steps, Violations violations) {
        violations.notEmpty("steps", steps);
        violations.size("steps", steps, 0, 10);
    }

    static void checkSettings(Map<String, String> settings, Violations violations) {
        violations.required("settings", settings);
        violations.size("settings", settings, 0, 100);
    }

    static void checkOrderedAt(Instant orderedAt, Violations violations) {
        violations.required("orderedAt", orderedAt);
        violations.pastOrPresent("orderedAt", orderedAt);
    }

    static void checkExpiresAt(@Nullable Instant expiresAt, Violations violations) {
        violations.future("expiresAt", expiresAt);
    }

    static void checkAccepted(boolean accepted, Violations violations) {
        violations.assertTrue("accepted", accepted);
    }

    static void checkRetries(@Nullable List<Integer> retries, Violations violations) {
        violations.size("retries", retries, 0, 3);
    }

    static void checkProgress(@Nullable Integer progress, Violations violations) {
        violations.min("progress", progress, -1L);
        violations.positiveOrZero("progress", progress);
        violations.max("progress", progress, 1000L);
    }

    static void checkShare(byte share, Violations violations) {
        violations.min("share", share, -200L);
        violations.max("share", share, 5000000000L);
    }

    static void checkDistance(long distance, Violations violations) {
        violations.max("distance", distance, 5000000000L);
    }

    static void checkAttempts(int attempts, Violations violations) {
        violations.digits("attempts", attempts, 3, 0);
    }

    static void checkWeight(double weight, Violations violations) {
        violations.min("weight", weight, 0L);
    }

    static void checkLabels(Set<String> labels, Violations violations) {
        violations.notEmpty("labels", labels);
    }

    /**
     * Returns the index key {@code statusKey = ORG#{orgId:lower}}.
     */
    static String byStatusPartition(String orgId) {
        return KeyWriter.partition("Job", "statusKey")
                .literal("ORG#")
                .component("orgId", orgId, KeyFormat.LOWER)
                .finish();
    }

    /**
     * Returns the index key {@code statusSort = {status}#{updatedAt:seconds}}.
     */
    static String byStatusSort(Job.Status status, Instant updatedAt) {
        return KeyWriter.sort("Job", "statusSort")
                .component("status", status, STATUS_FORMAT)
                .literal("#")
                .component("updatedAt", updatedAt, KeyFormat.SECONDS)
                .finish();
    }

    /**
     * Returns the index key {@code duePK = ASSIGNEE#{assignee}}, or null while a component of it is
     * absent.
     */
    static @Nullable String duePartition(@Nullable String assignee) {
        if (assignee == null) {
            return null;
        }
        return KeyWriter.partition("Job", "duePK")
                .literal("ASSIGNEE#")
                .component("assignee", assignee, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the index key {@code dueSK = DUE#{dueAt:day}#{priority:2}}, or null while a component of it
     * is absent.
     */
    static @Nullable String dueSort(@Nullable Instant dueAt, int priority) {
        if (dueAt == null) {
            return null;
        }
        return KeyWriter.sort("Job", "dueSK")
                .literal("DUE#")
                .component("dueAt", dueAt, KeyFormat.DAY)
                .literal("#")
                .component("priority", priority, PRIORITY_FORMAT)
                .finish();
    }
}
