package dev.singlet.it.fuzz;

import static dev.singlet.it.fuzz.Format.LOWER;
import static dev.singlet.it.fuzz.Format.MICROS;
import static dev.singlet.it.fuzz.Format.MILLIS;
import static dev.singlet.it.fuzz.Format.PAD4;
import static dev.singlet.it.fuzz.Format.SECONDS;
import static dev.singlet.it.fuzz.Format.TEXT;
import static dev.singlet.it.fuzz.Format.UPPER;
import static dev.singlet.it.fuzz.Subject.orNull;
import static dev.singlet.it.fuzz.Subject.value;
import static dev.singlet.it.fuzz.Template.partition;
import static dev.singlet.it.fuzz.Template.slot;
import static dev.singlet.it.fuzz.Template.sort;

import dev.singlet.CheckAction;
import dev.singlet.CreateAction;
import dev.singlet.DeleteAction;
import dev.singlet.PutAction;
import dev.singlet.Query;
import dev.singlet.it.depot.Task;
import dev.singlet.it.depot.Task.Status;
import dev.singlet.it.depot.TaskDraft;
import dev.singlet.it.depot.TaskFields;
import dev.singlet.it.depot.TaskKey;
import dev.singlet.it.depot.TaskRepository;
import dev.singlet.it.depot.TaskUpdate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@link Task} for random operations. */
record Tasks(TaskRepository repository) implements Subject<Task, TaskFields, TaskUpdate> {

    private static final Template PARTITION = partition("pk", "ORG#", slot("orgId", LOWER));
    private static final Template SORT =
            sort("sk", "TASK#", slot("priority", PAD4), "#", slot("dueAt", MILLIS), "#", slot("taskId", TEXT));
    private static final Template STATUS = partition("gsi1pk", "STATUS#", slot("status", TEXT));
    private static final Template UPDATED = sort("gsi1sk", slot("status", TEXT), "#", slot("updatedAt", MICROS));
    private static final Template ASSIGNEE = partition("gsi2pk", "ASSIGNEE#", slot("assignee", UPPER));
    private static final Template WRITTEN = sort("gsi2sk", "WRITTEN#", slot("updatedAt", SECONDS));

    private static final Shape SHAPE = new Shape(
            "TASK",
            PARTITION,
            SORT,
            List.of(STATUS, UPDATED, ASSIGNEE, WRITTEN),
            Map.of(),
            (row, now, id) -> {
                Map<String, Object> complete = new TreeMap<>(row);
                complete.putIfAbsent("taskId", id);
                complete.putIfAbsent("createdAt", MICROS.canonical(now));
                complete.put("updatedAt", MICROS.canonical(now));
                return complete;
            },
            (row, now, id) -> {
                Map<String, Object> touched = new TreeMap<>(row);
                touched.put("updatedAt", MICROS.canonical(now));
                return touched;
            },
            Tasks::violations);

    @Override
    public Class<Task> type() {
        return Task.class;
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public List<Access<Task, TaskFields>> accesses() {
        return List.of(
                new Access<>("byOrgId", PARTITION, SORT, SORT.slots(), this::byOrgId),
                new Access<>("byStatus", STATUS, UPDATED, UPDATED.slots().subList(1, 2), this::byStatus),
                new Access<>("byAssignee", ASSIGNEE, WRITTEN, WRITTEN.slots(), this::byAssignee));
    }

    private Query<Task, TaskFields> byOrgId(Map<String, Object> partition, List<Object> equal, @Nullable Span span) {
        TaskRepository.ByOrgId query = repository.consistently().byOrgId(value(partition, "orgId"));
        if (equal.isEmpty()) {
            return span == null ? query : query.priority(span.<Integer>range());
        }
        TaskRepository.ByOrgIdPriority ofPriority = query.priority((int) equal.get(0));
        if (equal.size() == 1) {
            return span == null ? ofPriority : ofPriority.dueAt(span.<Instant>range());
        }
        TaskRepository.ByOrgIdPriorityDueAt due = ofPriority.dueAt((Instant) equal.get(1));
        if (equal.size() == 2) {
            return span == null ? due : due.taskId(span.<String>range());
        }
        return due.taskId((String) equal.get(2));
    }

    private Query<Task, TaskFields> byStatus(Map<String, Object> partition, List<Object> equal, @Nullable Span span) {
        TaskRepository.ByStatus query = repository.byStatus(Subject.<Status>value(partition, "status"));
        if (!equal.isEmpty()) {
            return query.updatedAt((Instant) equal.get(0));
        }
        return span == null ? query : query.updatedAt(span.<Instant>range());
    }

    private Query<Task, TaskFields> byAssignee(Map<String, Object> partition, List<Object> equal, @Nullable Span span) {
        TaskRepository.ByAssignee query = repository.byAssignee(value(partition, "assignee"));
        if (!equal.isEmpty()) {
            return query.updatedAt((Instant) equal.get(0));
        }
        return span == null ? query : query.updatedAt(span.<Instant>range());
    }

    @Override
    public Map<String, Object> randomRow(Gen gen) {
        Map<String, Object> row = new TreeMap<>();
        row.put("orgId", gen.name());
        row.put("priority", gen.of(0, 1, 10, 9999));
        row.put("dueAt", gen.time());
        Edit.set("taskId", gen.maybe(() -> gen.chance(0.5) ? gen.text() : Bench.id(gen)))
                .applyTo(row);
        row.put("status", gen.of(Status.values()));
        Edit.set("assignee", gen.maybe(gen::name)).applyTo(row);
        row.put("title", gen.of("x", "0123456789"));
        Edit.set("cost", gen.maybe(() -> cost(gen))).applyTo(row);
        Edit.set("createdAt", gen.maybe(gen::time)).applyTo(row);
        return row;
    }

    @Override
    public Change<TaskUpdate> randomChange(Gen gen) {
        BigDecimal cost = cost(gen);
        return gen.of(
                assignee(gen.name()),
                title(gen.of("y", "0123456789")),
                new Change<>("clearAssignee()", TaskUpdate::clearAssignee, List.of(Edit.set("assignee", null))),
                new Change<>("cost(" + cost + ")", update -> update.cost(cost), List.of(Edit.set("cost", cost))),
                new Change<>("clearCost()", TaskUpdate::clearCost, List.of(Edit.set("cost", null))),
                new Change<>(
                        "addToCost(" + cost + ")",
                        update -> update.addToCost(cost),
                        List.of(new Edit(Edit.Kind.ADD, "cost", cost))));
    }

    @Override
    public Change<TaskUpdate> randomUnfitChange(Gen gen) {
        return gen.of(assignee((String) gen.unfit("")), title(gen.of(" ", "", "01234567890", " ".repeat(11))));
    }

    private static Change<TaskUpdate> assignee(String assignee) {
        return new Change<>(
                "assignee(" + Show.value(assignee) + ")",
                update -> update.assignee(assignee),
                List.of(Edit.set("assignee", assignee)));
    }

    private static Change<TaskUpdate> title(String title) {
        return new Change<>(
                "title(" + Show.value(title) + ")", update -> update.title(title), List.of(Edit.set("title", title)));
    }

    @Override
    public Map<String, Object> randomRestated(Gen gen) {
        return Map.of("status", gen.of(Status.values()));
    }

    @Override
    public Cond<TaskFields> randomLeaf(Gen gen) {
        Leaves<TaskFields> leaves = new Leaves<>(gen);
        return switch (gen.below(5)) {
            case 0 -> leaves.any("status", TaskFields::status, () -> gen.of(Status.values()));
            case 1 -> leaves.text("assignee", TaskFields::assignee, gen::name);
            case 2 -> leaves.ordered("cost", TaskFields::cost, () -> cost(gen));
            case 3 -> leaves.ordered("createdAt", TaskFields::createdAt, gen::time);
            default -> leaves.ordered("updatedAt", TaskFields::updatedAt, gen::time);
        };
    }

    @Override
    public CreateAction<Task, TaskFields> creating(Task item) {
        return repository.creating(item);
    }

    @Override
    public CreateAction<Task, TaskFields> drafting(Map<String, Object> row) {
        return repository.creating(start -> {
            TaskDraft draft = start.orgId(value(row, "orgId"))
                    .priority(Subject.<Integer>value(row, "priority"))
                    .dueAt(value(row, "dueAt"))
                    .status(value(row, "status"))
                    .title(value(row, "title"))
                    .assignee(orNull(row, "assignee"))
                    .cost(orNull(row, "cost"));
            draft = row.get("taskId") instanceof String id ? draft.taskId(id) : draft;
            return row.get("createdAt") instanceof Instant time ? draft.createdAt(time) : draft;
        });
    }

    @Override
    public PutAction<Task, TaskFields> putting(Task item) {
        return repository.putting(item);
    }

    @Override
    public TaskUpdate updating(Map<String, Object> key, Map<String, Object> restated) {
        return repository.update(key(key)).status(value(restated, "status"));
    }

    @Override
    public DeleteAction<Task, TaskFields> deleting(Map<String, Object> key) {
        return repository.deleting(key(key));
    }

    @Override
    public CheckAction<Task, TaskFields> checking(Map<String, Object> key) {
        return repository.checking(key(key));
    }

    @Override
    public Optional<Task> find(Map<String, Object> key) {
        return repository.find(key(key));
    }

    @Override
    public Task get(Map<String, Object> key) {
        return repository.get(
                value(key, "orgId"),
                Subject.<Integer>value(key, "priority"),
                value(key, "dueAt"),
                value(key, "taskId"));
    }

    @Override
    public void deleteAll(List<Map<String, Object>> keys) {
        repository.deleteAll(keys.stream().map(Tasks::key).toList());
    }

    private static TaskKey key(Map<String, Object> key) {
        return new TaskKey(
                value(key, "orgId"),
                Subject.<Integer>value(key, "priority"),
                value(key, "dueAt"),
                value(key, "taskId"));
    }

    private static BigDecimal cost(Gen gen) {
        return new BigDecimal(gen.of("0", "1.5", "1.50", "-3", "12345678901234567890.123", "1E+2"));
    }

    private static List<String> violations(Map<String, Object> row) {
        List<String> violations = new ArrayList<>();
        if (row.get("title") instanceof String title) {
            if (title.isBlank()) {
                violations.add("title");
            }
            if (title.length() > 10) {
                violations.add("title");
            }
        }
        return violations;
    }
}
