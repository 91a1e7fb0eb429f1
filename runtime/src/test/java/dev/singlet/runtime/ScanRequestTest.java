package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Cursor;
import dev.singlet.InvalidCursorException;
import dev.singlet.Operation;
import dev.singlet.OperationEvent;
import dev.singlet.Scan;
import dev.singlet.sample.Project;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskItem;
import dev.singlet.sample.TaskLab;
import dev.singlet.sample.TaskName;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** What scans send: filters, views, segments, counts. */
class ScanRequestTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private TaskLab lab;
    private List<Task> tasks = List.of();
    private Project project = new Project("requests", "A project");

    @BeforeEach
    void open() {
        lab = TaskLab.open(DYNAMO);
        tasks = lab.createTasks("requests", 5);
        project = lab.projects().find("requests").orElseGet(() -> lab.projects().create(project));
        lab.reset();
    }

    @AfterEach
    void close() {
        tasks.forEach(task -> lab.tasks().delete(TaskLab.keyOf(task)));
        lab.close();
    }

    @Test
    void oneEntityIsPickedOutByTheServer() {
        List<Task> found = lab.table().scan().only(Task.class).list();
        assertEquals(Set.copyOf(tasks), Set.copyOf(found));
        assertEquals("#n0 IN (:v0)", lastScan().filterExpression());
        assertEquals(List.of(project), lab.table().scan().only(Project.class).list());
        assertEquals(
                List.of(project),
                lab.table().scan().only(TaskItem.class).only(Project.class).list());
        assertEquals(6, lab.table().scan().only(Project.class, Task.class).count());
        assertEquals(6, lab.table().scan().only(TaskItem.class).count());
    }

    @Test
    void whatIsNoEntityIsRefused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> lab.table().scan().only(Task.class, String.class));
        assertEquals("java.lang.String is no entity among those of this scan: Task, Project.", refused.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> lab.table().scan().only(Task.class).only(Project.class, Task.class));
        assertThrows(IllegalArgumentException.class, () -> lab.table().scan().only());
        assertTrue(lab.sent().isEmpty());
    }

    @Test
    void filtersAndViewsAreForOneEntity() {
        assertEquals(
                List.of(tasks.get(2).name()),
                lab
                        .tasks()
                        .scan()
                        .filter(fields -> fields.name().eq(tasks.get(2).name()))
                        .as(TaskName.PROJECTION)
                        .filter(fields -> fields.status().exists())
                        .list()
                        .stream()
                        .map(TaskName::name)
                        .toList());
        assertEquals(
                "#n0 IN (:v0) AND #n1 = :v1 AND attribute_exists(#n2)",
                lastScan().filterExpression());
        assertEquals(
                Set.of("name", "entityType", "pk", "sk"),
                Set.of(lastScan().projectionExpression().split(", ")).stream()
                        .map(lastScan().expressionAttributeNames()::get)
                        .collect(Collectors.toSet()));
        OperationEvent told = lab.events().get(lab.events().size() - 1);
        assertEquals(Operation.SCAN, told.operation());
        assertEquals(Optional.of("Task"), told.entity());
    }

    @Test
    void countsAreMadeByTheServer() {
        assertEquals(5, lab.tasks().scan().count());
        assertEquals(Select.COUNT, lastScan().select());
        assertEquals(5, lab.tasks().scan().parallel(3).count());
        assertEquals(4, lab.sent().size());
        assertEquals(Select.COUNT, lastScan().select());
    }

    @Test
    void consistencyIsAskedFor() {
        lab.tasks().scan().list();
        assertFalse(lastScan().consistentRead());
        lab.tasks().scan().consistently().list();
        assertTrue(lastScan().consistentRead());
        lab.tasks().consistently().scan().list();
        assertTrue(lastScan().consistentRead());
    }

    @Test
    void segmentsArePagedOneByOne() {
        List<TaskItem> all = new ArrayList<>();
        for (int segment = 0; segment < 3; segment++) {
            Scan<TaskItem> scan = lab.table().scan().segment(segment, 3).limit(1);
            Optional<Cursor> next = Optional.empty();
            do {
                var page = next.map(scan::startAfter).orElse(scan).page();
                all.addAll(page.items());
                next = page.next();
            } while (next.isPresent());
            assertEquals(segment, lastScan().segment());
            assertEquals(3, lastScan().totalSegments());
        }
        assertEquals(6, all.size());
        assertEquals(6, new HashSet<>(all).size());
    }

    @Test
    void aCursorBelongsToItsSegment() {
        Cursor cursor = lab.table().scan().limit(1).page().next().orElseThrow();
        lab.reset();
        assertThrows(
                InvalidCursorException.class,
                () -> lab.table().scan().segment(0, 2).startAfter(cursor).page());
        assertTrue(lab.sent().isEmpty());
    }

    @Test
    void aWholeTableIsOneSegment() {
        assertEquals(6, lab.table().scan().segment(0, 1).list().size());
        assertEquals(6, lab.table().scan().parallel(1).list().size());
        assertNull(lab.sent().stream()
                .map(ScanRequest.class::cast)
                .filter(request -> request.totalSegments() != 1)
                .findFirst()
                .orElse(null));
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        Scan<TaskItem> scan = lab.table().scan();
        assertThrows(IllegalArgumentException.class, () -> scan.segment(0, 0));
        assertThrows(IllegalArgumentException.class, () -> scan.segment(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> scan.segment(2, 2));
        assertThrows(IllegalArgumentException.class, () -> scan.segment(0, 1_000_001));
        assertThrows(IllegalArgumentException.class, () -> scan.parallel(0));
        assertThrows(IllegalArgumentException.class, () -> scan.parallel(101));
        assertThrows(IllegalStateException.class, () -> scan.limit(1).parallel(2));
        assertThrows(IllegalStateException.class, () -> scan.segment(0, 2).parallel(2));
        assertThrows(
                IllegalStateException.class,
                () -> scan.startAfter(Cursor.of("x")).parallel(2));
    }

    @Test
    void aStreamInParallelReadsAllOnce() {
        try (Stream<TaskItem> stream = lab.table().scan().parallel(4).stream()) {
            assertTrue(lab.sent().isEmpty());
            List<TaskItem> all = stream.toList();
            assertEquals(6, all.size());
            assertEquals(6, new HashSet<>(all).size());
        }
        assertEquals(4, lab.sent().size());
    }

    /** The failure is simulated. */
    @Test
    void aSegmentThatFailsEndsAll() throws InterruptedException {
        lab.http().inject(Fault.none(), Fault.refuse(400, "AccessDeniedException"));
        DynamoDbException failure = assertThrows(
                DynamoDbException.class, () -> lab.table().scan().parallel(3).list());
        assertEquals("AccessDeniedException", failure.awsErrorDetails().errorCode());
        awaitReaders();
    }

    @Test
    void aConsumerThatFailsEndsAll() throws InterruptedException {
        assertThrows(
                IllegalStateException.class,
                () -> lab.table().scan().parallel(3).stream().forEach(item -> {
                    throw new IllegalStateException("the consumer's own");
                }));
        awaitReaders();
    }

    /** Waits until no thread of a scan is left. */
    private static void awaitReaders() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("singlet-scan-")) {
                thread.join(10_000);
                assertFalse(thread.isAlive(), thread.getName());
            }
        }
    }

    private ScanRequest lastScan() {
        return (ScanRequest) lab.lastSent();
    }
}
