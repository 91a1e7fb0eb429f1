package dev.singlet.sample;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Converts tasks. */
public final class TaskCodec extends EntityCodec<Task, TaskKey> {

    public static final TaskCodec INSTANCE = new TaskCodec();
    static final AttributeCodec<List<String>> LIST = AttributeCodec.list(AttributeCodec.STRING);
    static final AttributeCodec<Set<String>> SET = AttributeCodec.set(AttributeCodec.STRING);
    static final AttributeCodec<Map<String, String>> MAP = AttributeCodec.map(AttributeCodec.STRING);

    private TaskCodec() {
        super("Task", Task.class);
    }

    @Override
    public void write(Task task, ItemWriter item) {
        item.put("project", task.project(), AttributeCodec.STRING);
        item.put("id", task.id(), AttributeCodec.STRING);
        item.put("owner", task.owner(), AttributeCodec.STRING);
        item.put("name", task.name(), AttributeCodec.STRING);
        item.put("status", task.status(), AttributeCodec.STRING);
        item.put("count", task.count(), AttributeCodec.INT);
        item.putIfPresent("note", task.note(), AttributeCodec.STRING);
        item.put("list", task.list(), LIST);
        item.putSet("set", task.set(), SET);
        item.put("map", task.map(), MAP);
        item.putIfPresent("extras", task.extras(), MAP);
        item.put("createdAt", task.createdAt(), AttributeCodec.INSTANT);
        item.put("updatedAt", task.updatedAt(), AttributeCodec.INSTANT);
    }

    @Override
    public Task read(ItemReader item) {
        return new Task(
                item.get("project", AttributeCodec.STRING),
                item.get("id", AttributeCodec.STRING),
                item.get("owner", AttributeCodec.STRING),
                item.get("name", AttributeCodec.STRING),
                item.get("status", AttributeCodec.STRING),
                item.get("count", AttributeCodec.INT),
                item.find("note", AttributeCodec.STRING),
                item.get("list", LIST),
                item.getSet("set", SET),
                item.get("map", MAP),
                item.find("extras", MAP),
                item.get("createdAt", AttributeCodec.INSTANT),
                item.get("updatedAt", AttributeCodec.INSTANT));
    }

    @Override
    public void writeIndexKeys(Task task, ItemWriter item) {
        item.putIndexKey("gsi1pk", gsi1Partition(task.owner()));
        item.putIndexKey("gsi1sk", gsi1Sort(task.updatedAt()));
        item.putIndexKey("lsi1sk", lsi1Sort(task.status()));
    }

    @Override
    public TaskKey keyOf(Task task) {
        return new TaskKey(task.project(), task.id());
    }

    @Override
    public TaskKey parseKey(String partition, @Nullable String sort) {
        return TaskKey.parse(partition, Objects.requireNonNull(sort));
    }

    @Override
    public Task complete(Task task, GeneratedValues generated) {
        return new Task(
                task.project(),
                generated.idUnless(task.id()),
                task.owner(),
                task.name(),
                task.status(),
                task.count(),
                task.note(),
                task.list(),
                task.set(),
                task.map(),
                task.extras(),
                generated.timeUnless(task.createdAt(), KeyFormat.MILLIS),
                generated.time(KeyFormat.MILLIS));
    }

    @Override
    public void validate(Task task, Violations violations) {
        violations.required("owner", task.owner());
        checkName(task.name(), violations);
    }

    static void checkName(@Nullable String name, Violations violations) {
        violations.required("name", name);
        violations.size("name", name, 1, 100);
    }

    static void checkOwner(@Nullable String owner, Violations violations) {
        violations.required("owner", owner);
        violations.notBlank("owner", owner);
    }

    static String gsi1Partition(String owner) {
        return KeyWriter.partition("Task", "gsi1pk")
                .literal("OWNER#")
                .component("owner", owner, KeyFormat.STRING)
                .finish();
    }

    static String gsi1Sort(Instant updatedAt) {
        return gsi1SortPrefix()
                .component("updatedAt", updatedAt, KeyFormat.MILLIS)
                .finish();
    }

    static KeyWriter gsi1SortPrefix() {
        return KeyWriter.sort("Task", "gsi1sk").literal("TASK#");
    }

    static String lsi1Sort(String status) {
        return lsi1SortPrefix().component("status", status, KeyFormat.STRING).finish();
    }

    static KeyWriter lsi1SortPrefix() {
        return KeyWriter.sort("Task", "lsi1sk").literal("STATUS#");
    }
}
