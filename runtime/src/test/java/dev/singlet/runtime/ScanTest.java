package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.Cursor;
import dev.singlet.InvalidCursorException;
import dev.singlet.Page;
import dev.singlet.Scan;
import dev.singlet.sample.Project;
import dev.singlet.sample.TaskItem;
import dev.singlet.sample.TaskLab;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ScanTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private final Set<TaskItem> stored = new HashSet<>();
    private TaskLab lab;

    @BeforeEach
    void open() {
        lab = TaskLab.open(DYNAMO);
        stored.addAll(lab.createTasks("scan", 5));
        stored.add(
                lab.projects().find("scan").orElseGet(() -> lab.projects().create(new Project("scan", "A project"))));
        lab.putRaw(Map.of(
                "pk", AttributeValue.fromS("PROJECT#scan"),
                "sk", AttributeValue.fromS("OTHER"),
                "entityType", AttributeValue.fromS("Other")));
        lab.reset();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void readsTheItemsOfAllEntities() {
        Scan<TaskItem> scan = lab.table().scan();

        assertEquals(stored, Set.copyOf(scan.list()));
        assertEquals(stored, Set.copyOf(scan.stream().toList()));
        assertEquals(stored, Set.copyOf(scan.page().items()));
        assertEquals(6, scan.count());
        assertEquals(4, scan.limit(4).count());
        assertEquals(4, scan.limit(4).list().size());
    }

    @Test
    void continuesPageByPage() {
        for (int size = 1; size <= 7; size++) {
            List<TaskItem> all = new ArrayList<>();
            Optional<Cursor> next = Optional.empty();
            do {
                Scan<TaskItem> scan = lab.table().scan().limit(size);
                Page<TaskItem> page = next.map(scan::startAfter).orElse(scan).page();
                all.addAll(page.items());
                next = page.next();
            } while (next.isPresent());
            assertEquals(6, all.size());
            assertEquals(stored, Set.copyOf(all));
        }
    }

    @Test
    void refusesWhatIsNotItsCursor() {
        for (Cursor cursor : List.of(
                Cursor.of("x"),
                cursor(new CursorToken(1, List.of("PROJECT#scan", "METADATA"))),
                cursor(new CursorToken(0, List.of("PROJECT#scan"))),
                cursor(new CursorToken(0, List.of("PROJECT#scan", ""))),
                cursor(new CursorToken(0, List.of("PROJECT#scan", "x".repeat(1025)))),
                cursor(new CursorToken(0, List.of("x".repeat(2049), "METADATA"))))) {
            assertThrows(
                    InvalidCursorException.class,
                    () -> lab.table().scan().startAfter(cursor).list());
        }
        assertEquals(0, lab.http().requests());
    }

    private static Cursor cursor(CursorToken token) {
        return Cursor.of(Base64.getUrlEncoder().withoutPadding().encodeToString(token.toBytes()));
    }
}
