package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.keyOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.Page;
import dev.singlet.Query;
import dev.singlet.Range;
import dev.singlet.sample.Project;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskFields;
import dev.singlet.sample.TaskLab;
import dev.singlet.sample.TaskName;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

class QueryTest {

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
    void readsThePartitionInOrderAndNoOtherEntity() {
        List<Task> stored = lab.createTasks("order", 5);
        lab.projects().create(new Project("order", "A project"));
        lab.createTasks("order2", 2);

        assertEquals(stored, lab.tasks().byProject("order").list());
        assertEquals(
                reversed(stored), lab.tasks().byProject("order").descending().list());
        assertEquals(stored, lab.tasks().byProject("order").stream().toList());
        assertEquals(Optional.of(stored.get(0)), lab.tasks().byProject("order").first());
        assertEquals(5, lab.tasks().byProject("order").count());
        assertEquals(Optional.empty(), lab.tasks().byProject("nowhere").first());
        assertEquals(Page.of(List.of(), null), lab.tasks().byProject("nowhere").page());
    }

    @Test
    void narrowsTheSortKey() {
        List<Task> stored = lab.createTasks("narrow", 12);

        assertEquals(
                stored.subList(3, 4), lab.tasks().byProject("narrow").id("003").list());
        assertEquals(
                stored.subList(3, 6),
                lab.tasks().byProject("narrow").id(Range.between("003", "005")).list());
        assertEquals(
                stored.subList(10, 12),
                lab.tasks().byProject("narrow").id(Range.beginsWith("01")).list());
        assertEquals(
                stored.subList(4, 12),
                lab.tasks().byProject("narrow").id(Range.greaterThan("003")).list());
    }

    @Test
    void readsIndexes() {
        List<Task> stored = lab.createTasks("index", 6);
        String owner = stored.get(0).owner();
        lab.tasks().update(keyOf(stored.get(2))).status("DONE").execute();

        assertEquals(5, lab.tasks().byStatus("index", "OPEN").count());
        assertEquals(
                List.of("002"),
                lab.tasks().byStatus("index", "DONE").list().stream()
                        .map(Task::id)
                        .toList());
        // The updated one has become the last.
        assertEquals(
                List.of("000", "001", "003", "004", "005", "002"),
                lab.tasks().byOwner(owner).list().stream().map(Task::id).toList());
        assertEquals(
                List.of("001", "003"),
                lab
                        .tasks()
                        .byOwner(owner)
                        .updatedAt(Range.between(
                                stored.get(1).updatedAt(), stored.get(3).updatedAt()))
                        .list()
                        .stream()
                        .map(Task::id)
                        .toList());
    }

    @Test
    void filtersAfterReading() {
        List<Task> stored = lab.createTasks("filter", 6);
        lab.tasks().update(keyOf(stored.get(1))).note("a").count(5).execute();
        lab.tasks().update(keyOf(stored.get(4))).note("b").execute();

        Query<Task, TaskFields> noted =
                lab.tasks().byProject("filter").filter(fields -> fields.note().exists());

        assertEquals(2, noted.count());
        assertEquals(List.of("001", "004"), noted.stream().map(Task::id).toList());
        assertEquals(
                List.of("001"),
                noted.filter(fields -> fields.count().ge(5)).stream()
                        .map(Task::id)
                        .toList());
        assertEquals(2, noted.list().size());
        assertEquals(
                List.of("004"),
                noted.descending().limit(1).stream().map(Task::id).toList());
    }

    @Test
    void anEmptyRangeSendsNothing() {
        Query<Task, TaskFields> none = lab.tasks().byProject("none").id(Range.between("b", "a"));

        assertEquals(Page.of(List.of(), null), none.page());
        assertEquals(List.of(), none.list());
        assertEquals(List.of(), none.stream().toList());
        assertEquals(Optional.empty(), none.first());
        assertEquals(0, none.count());
        assertEquals(0, lab.http().requests());
    }

    @Test
    void aLimitBoundsEveryResult() {
        List<Task> stored = lab.createTasks("limit", 7);

        for (int limit = 1; limit <= 8; limit++) {
            List<Task> expected = stored.subList(0, Math.min(limit, 7));
            Query<Task, TaskFields> plain = lab.tasks().byProject("limit").limit(limit);
            for (Query<Task, TaskFields> query :
                    List.of(plain, plain.filter(fields -> fields.status().eq("OPEN")))) {
                assertEquals(expected, query.page().items());
                assertEquals(expected, query.list());
                assertEquals(expected, query.stream().toList());
                assertEquals(expected.size(), query.count());
                assertEquals(Optional.of(stored.get(0)), query.first());
            }
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> lab.tasks().byProject("limit").limit(0));
    }

    @Test
    void readsNoMoreThanTheLimitAsksFor() {
        lab.createTasks("reads", 3);

        lab.tasks().byProject("reads").limit(2).page();
        assertEquals(2, ((QueryRequest) lab.lastSent()).limit());
        lab.tasks().byProject("reads").first();
        assertEquals(1, ((QueryRequest) lab.lastSent()).limit());
        lab.tasks()
                .byProject("reads")
                .filter(fields -> fields.note().exists())
                .limit(2)
                .page();
        assertEquals(100, ((QueryRequest) lab.lastSent()).limit());
        lab.tasks().byProject("reads").count();
        assertEquals(Select.COUNT, ((QueryRequest) lab.lastSent()).select());
    }

    @Test
    void queriesAreImmutable() {
        List<Task> stored = lab.createTasks("immutable", 3);
        Query<Task, TaskFields> all = lab.tasks().byProject("immutable");

        all.limit(1);
        all.descending();
        all.filter(fields -> fields.note().exists());
        all.startAfter(all.limit(1).page().next().orElseThrow());

        assertEquals(stored, all.list());
    }

    @Test
    void readsViews() {
        List<Task> stored = lab.createTasks("views", 5);
        List<TaskName> names =
                stored.stream().map(task -> new TaskName(task.name())).toList();
        Query<TaskName, TaskFields> views = lab.tasks()
                .byOwner(stored.get(0).owner())
                .filter(fields -> fields.status().eq("OPEN"))
                .as(TaskName.PROJECTION);

        assertEquals(names, views.list());
        Page<TaskName> first = views.limit(2).page();
        assertEquals(names.subList(0, 2), first.items());
        assertEquals(
                names.subList(2, 5),
                views.startAfter(first.next().orElseThrow()).list());
        assertFalse(((QueryRequest) lab.lastSent()).projectionExpression().isEmpty());
    }

    @Test
    void streamsAreLazy() {
        lab.createTasks("lazy", 3);

        lab.tasks().byProject("lazy").stream();
        assertEquals(0, lab.http().requests());
        assertEquals(1, lab.tasks().byProject("lazy").stream().limit(1).count());
        assertEquals(1, lab.http().requests());
    }

    private static List<Task> reversed(List<Task> tasks) {
        List<Task> reversed = new ArrayList<>(tasks);
        Collections.reverse(reversed);
        return reversed;
    }
}
