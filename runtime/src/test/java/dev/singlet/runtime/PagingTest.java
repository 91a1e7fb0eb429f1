package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.keyOf;
import static dev.singlet.sample.TaskLab.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Cursor;
import dev.singlet.Page;
import dev.singlet.Query;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskFields;
import dev.singlet.sample.TaskLab;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PagingTest {

    private static final int LARGE_ITEMS = 25;
    private static final String LARGE = "x".repeat(100_000);

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
    void pagesOfEverySizeGiveTheWholeResult() {
        List<Task> stored = lab.createTasks("sizes", 9);
        lab.tasks().update(keyOf(stored.get(4))).note("noted").execute();
        List<Query<Task, TaskFields>> queries = List.of(
                lab.tasks().byProject("sizes"),
                lab.tasks().byOwner(stored.get(0).owner()),
                lab.tasks().byStatus("sizes", "OPEN"),
                lab.tasks().byProject("sizes").filter(fields -> fields.note().notExists()),
                lab.tasks()
                        .byOwner(stored.get(0).owner())
                        .filter(fields -> fields.note().notExists()));

        for (Query<Task, TaskFields> ascending : queries) {
            for (Query<Task, TaskFields> query : List.of(ascending, ascending.descending())) {
                List<Task> all = query.list();
                for (int size = 1; size <= 10; size++) {
                    assertEquals(all, pageByPage(query.limit(size), size));
                }
            }
        }
    }

    @Test
    void aPageThatEndsWithinOneOfDynamoDbsHasACursor() {
        lab.createTasks("middle", 3);
        Query<Task, TaskFields> filtered =
                lab.tasks().byProject("middle").filter(fields -> fields.status().eq("OPEN"));

        assertTrue(filtered.limit(2).page().hasNext());
        assertFalse(filtered.limit(3).page().hasNext());
        assertFalse(filtered.limit(4).page().hasNext());
        assertFalse(filtered.page().hasNext());
    }

    @Test
    void readsBeyondAMegabyte() {
        for (int index = 0; index < LARGE_ITEMS; index++) {
            lab.tasks().put(task("large", String.valueOf(100 + index)));
            lab.tasks()
                    .update(keyOf(task("large", String.valueOf(100 + index))))
                    .note(LARGE)
                    .execute();
        }
        Query<Task, TaskFields> query = lab.tasks().byProject("large");

        Page<Task> first = query.page();
        assertTrue(first.items().size() < LARGE_ITEMS);
        assertTrue(first.hasNext());
        assertEquals(LARGE_ITEMS, query.list().size());
        assertEquals(LARGE_ITEMS, query.stream().count());
        assertEquals(LARGE_ITEMS, query.count());
        assertEquals(20, query.limit(20).page().items().size());
        assertEquals(20, query.limit(20).count());
        assertEquals(
                query.list().subList(20, LARGE_ITEMS),
                query.startAfter(query.limit(20).page().next().orElseThrow()).list());
        lab.reset();
        assertEquals(1, query.stream().limit(1).count());
        assertEquals(1, lab.http().requests());
    }

    @Test
    void goesOnWhileAFilterDropsWholePages() {
        List<Task> stored = lab.createTasks("dropped", 250);
        lab.tasks().update(keyOf(stored.get(249))).note("noted").execute();
        lab.reset();
        Query<Task, TaskFields> noted =
                lab.tasks().byProject("dropped").filter(fields -> fields.note().exists());

        Page<Task> page = noted.limit(1).page();

        assertEquals(List.of("249"), page.stream().map(Task::id).toList());
        assertEquals(3, lab.http().requests());
        assertEquals(Optional.of("249"), noted.first().map(Task::id));
        assertEquals(1, noted.limit(5).count());
    }

    /** DynamoDB Local fills a filtered page beyond a megabyte, so the empty pages of the service are simulated. */
    @Test
    void onlyAnAbsentKeyEndsAResult() {
        List<Task> stored = lab.createTasks("empty", 2);
        Fault empty = Fault.answer(200, """
                {"Items":[],"Count":0,"ScannedCount":9,
                 "LastEvaluatedKey":{"pk":{"S":"PROJECT#empty"},"sk":{"S":"TASK#000"}}}""");

        lab.http().inject(empty, empty);
        assertEquals(stored.subList(1, 2), lab.tasks().byProject("empty").page().items());
        assertEquals(3, lab.http().requests());
        lab.http().inject(empty);
        assertEquals(stored.subList(1, 2), lab.tasks().byProject("empty").list());
        lab.http().inject(empty);
        assertEquals(
                stored.subList(1, 2), lab.tasks().byProject("empty").stream().toList());
        lab.http().inject(empty);
        assertEquals(1, lab.tasks().byProject("empty").count());
        lab.http().inject(empty);
        assertEquals(Optional.of(stored.get(1)), lab.tasks().byProject("empty").first());
    }

    private static List<Task> pageByPage(Query<Task, TaskFields> query, int size) {
        List<Task> all = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            Page<Task> page = next.map(query::startAfter).orElse(query).page();
            assertTrue(page.items().size() <= size);
            assertTrue(page.items().size() == size || !page.hasNext());
            all.addAll(page.items());
            // As it comes back from outside.
            next = page.next().map(cursor -> Cursor.of(cursor.token()));
        } while (next.isPresent());
        return Collections.unmodifiableList(all);
    }
}
