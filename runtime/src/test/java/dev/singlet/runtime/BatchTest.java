package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.keyOf;
import static dev.singlet.sample.TaskLab.task;
import static dev.singlet.sample.TaskLab.tasks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.AsyncUnconditionalDeleteAction;
import dev.singlet.AsyncUnconditionalPutAction;
import dev.singlet.BatchAction;
import dev.singlet.ConstraintViolationException;
import dev.singlet.ConstraintViolationException.Violation;
import dev.singlet.GetAction;
import dev.singlet.GetResults;
import dev.singlet.ItemDecodingException;
import dev.singlet.ItemEncodingException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.Operation;
import dev.singlet.UnconditionalDeleteAction;
import dev.singlet.UnconditionalPutAction;
import dev.singlet.sample.Project;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskItem;
import dev.singlet.sample.TaskKey;
import dev.singlet.sample.TaskLab;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

class BatchTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private TaskLab lab;

    @BeforeEach
    void open() {
        lab = TaskLab.open(DYNAMO);
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void findsAllInTheOrderOfTheKeys() {
        List<Task> tasks = new ArrayList<>(lab.createTasks("find", 230));
        Collections.reverse(tasks);
        List<TaskKey> keys = new ArrayList<>(tasks.stream().map(TaskLab::keyOf).toList());
        keys.add(7, new TaskKey("find", "absent"));
        keys.addAll(keys.subList(0, 50));

        Map<TaskKey, Task> found = lab.tasks().findAll(keys);

        assertEquals(tasks, List.copyOf(found.values()));
        assertEquals(tasks.stream().map(TaskLab::keyOf).toList(), List.copyOf(found.keySet()));
        assertThrows(UnsupportedOperationException.class, () -> found.clear());
        assertEquals(
                List.of(31, 100, 100),
                reads().stream().map(read -> read.keys().size()).sorted().toList());
        assertTrue(reads().stream().noneMatch(KeysAndAttributes::consistentRead));
        assertEquals(Operation.FIND_ALL, lab.events().get(0).operation());
        assertEquals(230, lab.events().get(0).itemCount());
        assertEquals(3, lab.events().get(0).attempts());
    }

    @Test
    void findsConsistentlyOnRequest() {
        Task task = lab.tasks().create(task("consistent", "1"));
        lab.reset();

        assertEquals(Map.of(keyOf(task), task), lab.tasks().consistently().findAll(List.of(keyOf(task))));
        assertTrue(reads().get(0).consistentRead());
    }

    @Test
    void nothingToDoSendsNothing() {
        assertEquals(Map.of(), lab.tasks().findAll(List.of()));
        assertEquals(List.of(), lab.tasks().putAll(List.of()));
        lab.table().batch();
        assertEquals(List.of(), lab.table().batchGet().all(TaskItem.class));
        assertEquals(List.of(), lab.table().transactGet().all(TaskItem.class));
        assertEquals(0, lab.http().requests());
    }

    @Test
    void anItemOfAnotherEntityCannotBeFound() {
        Task task = lab.tasks().create(task("foreign", "1"));
        Map<String, AttributeValue> foreign = new HashMap<>(lab.raw(keyOf(task)));
        foreign.put("entityType", AttributeValue.fromS("Stranger"));
        lab.putRaw(foreign);
        lab.events().clear();

        assertThrows(ItemDecodingException.class, () -> lab.tasks().findAll(List.of(keyOf(task))));
        assertEquals(
                Optional.of(ItemDecodingException.class), lab.events().get(0).failure());
        assertThrows(
                ItemDecodingException.class,
                () -> lab.table().batchGet(lab.tasks().getting(keyOf(task))));
        assertThrows(
                ItemDecodingException.class,
                () -> lab.table().transactGet(lab.tasks().getting(keyOf(task))));
    }

    @Test
    void putsAllAndReturnsWhatIsStored() {
        lab.tasks().create(task("put", "003"));
        List<Task> given = tasks("put", 60);

        List<Task> stored = lab.tasks().putAll(given);

        assertEquals(
                given.stream().map(Task::id).toList(),
                stored.stream().map(Task::id).toList());
        assertEquals(stored, lab.tasks().byProject("put").list());
        assertEquals(List.of(10, 25, 25), writeSizes().stream().sorted().toList());
        assertThrows(UnsupportedOperationException.class, stored::clear);
    }

    @Test
    void checksAllBeforeAnythingIsSent() {
        List<Task> tasks = new ArrayList<>(tasks("check", 30));
        tasks.set(3, named(tasks.get(3), ""));
        tasks.set(29, named(tasks.get(29), ""));

        ConstraintViolationException invalid = assertThrows(
                ConstraintViolationException.class, () -> lab.tasks().putAll(tasks));

        assertEquals(
                List.of("[3].name", "[29].name"),
                invalid.violations().stream().map(Violation::component).toList());
        assertTrue(String.valueOf(invalid.getMessage()).startsWith("The put all of Task was refused: [3].name "));
        List<Task> large = new ArrayList<>(tasks("check", 30));
        large.set(29, noted(large.get(29), "x".repeat(ItemSize.MAX_ITEM)));
        assertThrows(ItemEncodingException.class, () -> lab.tasks().putAll(large));
        assertEquals(0, lab.http().requests());
    }

    @Test
    void whatHasNoOrderIsRefused() {
        Task task = task("order", "1");
        for (List<BatchAction> actions : List.<List<BatchAction>>of(
                List.of(lab.tasks().putting(task), lab.tasks().putting(task)),
                List.of(lab.tasks().putting(task), lab.tasks().deleting(keyOf(task))))) {
            assertEquals(
                    "Places 0 and 1 of the batch concern the same item, and a batch has no order. Leave one of them out.",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> lab.table().batch(actions))
                            .getMessage());
        }
        assertThrows(IllegalArgumentException.class, () -> lab.tasks().putAll(List.of(task, task)));
        assertThrows(IllegalArgumentException.class, () -> lab.table().batch(new BatchAction() {}));
        assertThrows(IllegalArgumentException.class, () -> lab.table().batchGet(new GetAction<Task>() {}));
        BatchAction conditional = (BatchAction)
                lab.tasks().putting(task).onlyIf(fields -> fields.name().eq("x"));
        assertThrows(IllegalArgumentException.class, () -> lab.table().batch(conditional));
        assertEquals(0, lab.http().requests());
    }

    /** So a batch of it does not compile. */
    @Test
    void anActionWithAConditionIsNoBatchAction() throws NoSuchMethodException {
        for (Class<?> action : List.of(
                UnconditionalPutAction.class,
                UnconditionalDeleteAction.class,
                AsyncUnconditionalPutAction.class,
                AsyncUnconditionalDeleteAction.class)) {
            Class<?> conditional = action.getMethod("onlyIf", Function.class).getReturnType();
            assertTrue(BatchAction.class.isAssignableFrom(action), action.getName());
            assertFalse(BatchAction.class.isAssignableFrom(conditional), action.getName());
        }
    }

    @Test
    void entitiesAreMixed() {
        List<Task> old = lab.createTasks("mixed", 40);
        List<BatchAction> actions = new ArrayList<>();
        old.forEach(task -> actions.add(lab.tasks().deleting(keyOf(task))));
        actions.add(lab.tasks().deleting(keyOf(old.get(0))));
        actions.add(lab.projects().putting(new Project("mixed", "A project")));
        actions.add(lab.tasks().putting(task("mixed", "new")));

        lab.table().batch(actions);

        assertEquals(List.of(17, 25), writeSizes().stream().sorted().toList());
        GetAction<Task> task = lab.tasks().getting(new TaskKey("mixed", "new"));
        GetAction<Project> project = lab.projects().getting("mixed");
        GetAction<Task> gone = lab.tasks().getting(keyOf(old.get(0)));
        lab.reset();
        GetResults results = lab.table().batchGet(gone, project, task, project);
        assertEquals("new", results.get(task).id());
        assertEquals(
                Optional.of(new Project("mixed", "A project")),
                results.find(lab.projects().getting("mixed")));
        assertEquals(Optional.empty(), results.find(gone));
        assertEquals(
                "There is no Task with this key to get.",
                assertThrows(ItemNotFoundException.class, () -> results.get(gone))
                        .getMessage());
        assertEquals(
                List.of("Project", "Task"),
                results.all(TaskItem.class).stream()
                        .map(item -> item.getClass().getSimpleName())
                        .toList());
        assertEquals(List.of(results.get(task)), results.all(Task.class));
        assertThrows(
                IllegalArgumentException.class, () -> results.find(lab.tasks().getting(new TaskKey("mixed", "other"))));
        assertEquals(3, reads().get(0).keys().size());
        assertEquals("GetResults", results.toString());
        assertFalse(task.toString().contains("new"));
    }

    private static Task named(Task task, String name) {
        return new Task(
                task.project(),
                task.id(),
                task.owner(),
                name,
                task.status(),
                1,
                null,
                List.of(),
                task.set(),
                task.map(),
                null,
                task.createdAt(),
                task.updatedAt());
    }

    private static Task noted(Task task, String note) {
        return new Task(
                task.project(),
                task.id(),
                task.owner(),
                task.name(),
                task.status(),
                1,
                note,
                List.of(),
                task.set(),
                task.map(),
                null,
                task.createdAt(),
                task.updatedAt());
    }

    private List<KeysAndAttributes> reads() {
        return lab.sent().stream()
                .filter(BatchGetItemRequest.class::isInstance)
                .map(request -> ((BatchGetItemRequest) request)
                        .requestItems()
                        .values()
                        .iterator()
                        .next())
                .toList();
    }

    private List<Integer> writeSizes() {
        return lab.sent().stream()
                .filter(BatchWriteItemRequest.class::isInstance)
                .map(request -> ((BatchWriteItemRequest) request)
                        .requestItems()
                        .values()
                        .iterator()
                        .next()
                        .size())
                .toList();
    }
}
