package dev.singlet.sample;

import dev.singlet.CheckAction;
import dev.singlet.CreateAction;
import dev.singlet.EntityScan;
import dev.singlet.GetAction;
import dev.singlet.Query;
import dev.singlet.Range;
import dev.singlet.UnconditionalDeleteAction;
import dev.singlet.UnconditionalPutAction;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityQuery;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyRange;
import dev.singlet.runtime.TableClient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The tasks. */
public final class TaskRepository {

    private final EntityOperations<Task, TaskKey, TaskFields> operations;

    TaskRepository(TableClient table) {
        this(table.entity(TaskCodec.INSTANCE, TaskFields.INSTANCE));
    }

    private TaskRepository(EntityOperations<Task, TaskKey, TaskFields> operations) {
        this.operations = operations;
    }

    public TaskRepository consistently() {
        return new TaskRepository(operations.consistently());
    }

    public EntityScan<Task, TaskFields> scan() {
        return operations.scan();
    }

    public Optional<Task> find(TaskKey key) {
        return operations.find(key);
    }

    public Task get(TaskKey key) {
        return operations.get(key);
    }

    public Task create(Task task) {
        return creating(task).execute();
    }

    public CreateAction<Task, TaskFields> creating(Task task) {
        return operations.creating(task);
    }

    public CreateAction<Task, TaskFields> creating(Function<GeneratedValues, Task> draft) {
        return operations.creating(draft);
    }

    public Task put(Task task) {
        return putting(task).execute();
    }

    public UnconditionalPutAction<Task, TaskFields> putting(Task task) {
        return operations.putting(task);
    }

    public TaskUpdate update(TaskKey key) {
        return new TaskUpdate(operations, key);
    }

    public Optional<Task> delete(TaskKey key) {
        return deleting(key).execute();
    }

    public UnconditionalDeleteAction<Task, TaskFields> deleting(TaskKey key) {
        return operations.deleting(key);
    }

    public CheckAction<Task, TaskFields> checking(TaskKey key) {
        return operations.checking(key);
    }

    public Map<TaskKey, Task> findAll(Iterable<TaskKey> keys) {
        return operations.findAll(keys);
    }

    public GetAction<Task> getting(TaskKey key) {
        return operations.getting(key);
    }

    public List<Task> putAll(Iterable<Task> tasks) {
        return operations.putAll(tasks);
    }

    public void deleteAll(Iterable<TaskKey> keys) {
        operations.deleteAll(keys);
    }

    public ByProject byProject(String project) {
        return new ByProject(operations, project);
    }

    public ByOwner byOwner(String owner) {
        return new ByOwner(operations, owner);
    }

    public Query<Task, TaskFields> byStatus(String project, String status) {
        return operations.query("lsi1", TaskKey.partitionOf(project), KeyRange.exactly(TaskCodec.lsi1Sort(status)));
    }

    /** The tasks of one project by id. */
    public static final class ByProject extends EntityQuery<Task, TaskFields> {

        private ByProject(EntityOperations<Task, TaskKey, TaskFields> operations, String project) {
            super(operations.query(TaskKey.partitionOf(project), KeyRange.startingWith(TaskKey.sortPrefix())));
        }

        public Query<Task, TaskFields> id(String id) {
            return narrow(KeyRange.exactly(new TaskKey("", id).sort()));
        }

        public Query<Task, TaskFields> id(Range<String> range) {
            return narrow(KeyRange.within(TaskKey.sortPrefix(), "id", range, KeyFormat.STRING, KeyRange.After.KEY_END));
        }
    }

    /** The tasks of one owner by the time of their last update. */
    public static final class ByOwner extends EntityQuery<Task, TaskFields> {

        private ByOwner(EntityOperations<Task, TaskKey, TaskFields> operations, String owner) {
            super(operations.query(
                    "gsi1", TaskCodec.gsi1Partition(owner), KeyRange.startingWith(TaskCodec.gsi1SortPrefix())));
        }

        public Query<Task, TaskFields> updatedAt(Range<Instant> range) {
            return narrow(KeyRange.within(
                    TaskCodec.gsi1SortPrefix(), "updatedAt", range, KeyFormat.MILLIS, KeyRange.After.KEY_END));
        }
    }
}
