package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Cursor;
import dev.singlet.InvalidCursorException;
import dev.singlet.Query;
import dev.singlet.Range;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskFields;
import dev.singlet.sample.TaskLab;
import dev.singlet.testing.DynamoDbExtension;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CursorTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private TaskLab lab;

    @BeforeEach
    void open() {
        lab = TaskLab.open(DYNAMO);
        lab.createTasks("p1", 4);
        lab.createTasks("p2", 4);
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void neverHoldsThePartition() {
        String primary = decoded(cursorOf(lab.tasks().byProject("p1")));
        String local = decoded(cursorOf(lab.tasks().byStatus("p1", "OPEN")));
        String global = decoded(cursorOf(lab.tasks().byOwner("owner of p1")));

        assertFalse(primary.contains("p1"));
        assertTrue(primary.contains("TASK#001"));
        assertFalse(local.contains("p1"));
        assertFalse(global.contains("OWNER"));
        assertTrue(global.contains("PROJECT#p1"));
    }

    @Test
    void continuesTheSamePlaceOfAnotherPartition() {
        Cursor cursor = cursorOf(lab.tasks().byProject("p1"));

        assertEquals(
                List.of("002", "003"),
                lab.tasks().byProject("p2").startAfter(cursor).stream()
                        .map(Task::id)
                        .toList());
    }

    @Test
    void aCursorOfAnotherQueryIsRefused() {
        Cursor cursor = cursorOf(lab.tasks().byProject("p1"));

        assertRefused(lab.tasks().byProject("p1").descending(), cursor);
        assertRefused(lab.tasks().byOwner("owner of p1"), cursor);
        assertRefused(lab.tasks().byStatus("p1", "OPEN"), cursor);
        assertRefused(lab.tasks().byProject("p1").id(Range.atLeast("002")), cursor);
        assertRefused(lab.tasks().byProject("p1").id("000"), cursor);
        assertRefused(
                lab.tasks().byProject("p1"),
                lab.table().scan().limit(1).page().next().orElseThrow());
        InvalidCursorException scan = assertThrows(
                InvalidCursorException.class,
                () -> lab.table().scan().startAfter(cursor).page());
        assertFalse(scan.toString().contains("001"));
    }

    @Test
    void everyByteCounts() {
        for (Query<Task, TaskFields> query :
                List.of(lab.tasks().byProject("p1"), lab.tasks().byStatus("p1", "OPEN"))) {
            byte[] content = Base64.getUrlDecoder().decode(cursorOf(query).token());
            for (int length = 0; length < content.length; length++) {
                byte[] cut = Arrays.copyOf(content, length);
                assertRefused(query, cursor(cut));
            }
            for (int index = 0; index < content.length; index++) {
                byte[] changed = content.clone();
                changed[index] ^= (byte) 0x80;
                assertRefused(query, cursor(changed));
            }
            byte[] longer = Arrays.copyOf(content, content.length + 2);
            assertRefused(query, cursor(longer));
        }
        for (String token : List.of("", "!", "=", "AA==", "A", "\u00e9", " ")) {
            assertRefused(lab.tasks().byProject("p1"), Cursor.of(token));
        }
    }

    @Test
    void aForgedKeyDoesNotLeadElsewhere() {
        Query<Task, TaskFields> query = lab.tasks().byProject("p1");
        CursorToken real = token(cursorOf(query));

        List<List<String>> forged = new ArrayList<>();
        forged.add(List.of("METADATA"));
        forged.add(List.of("TASK"));
        forged.add(List.of("TASK$"));
        forged.add(List.of("TASK#a#b"));
        forged.add(List.of("TASK#" + "x".repeat(2000)));
        forged.add(List.of(""));
        forged.add(List.of());
        forged.add(List.of("TASK#001", "TASK#001"));
        for (List<String> keys : forged) {
            assertRefused(query, cursor(new CursorToken(real.query(), keys).toBytes()));
        }
        Query<Task, TaskFields> byOwner = lab.tasks().byOwner("owner of p1");
        CursorToken global = token(cursorOf(byOwner));
        for (List<String> keys :
                List.of(List.of(global.keys().get(0), "ORG#x", "TASK#1"), List.of("TASK%", "PROJECT#p1", "TASK#001"))) {
            assertRefused(byOwner, cursor(new CursorToken(global.query(), keys).toBytes()));
        }
    }

    @Test
    void anOddIdSurvives() {
        for (String id : List.of("a#b", "$", "\ud83d\ude00", "\uff5e", " ")) {
            lab.tasks().put(task("odd", id));
        }

        Query<Task, TaskFields> query = lab.tasks().byProject("odd");
        List<Task> all = query.list();
        for (int index = 1; index < all.size(); index++) {
            Cursor cursor = query.limit(index).page().next().orElseThrow();
            assertEquals(
                    all.subList(index, all.size()), query.startAfter(cursor).list());
        }
    }

    private void assertRefused(Query<Task, TaskFields> query, Cursor cursor) {
        lab.reset();
        InvalidCursorException failure = assertThrows(
                InvalidCursorException.class, () -> query.startAfter(cursor).page());
        assertTrue(String.valueOf(failure.getMessage())
                .matches("The cursor given to a query for Task is not valid: (it is damaged"
                        + "|it was not returned by this query)\\."));
        assertEquals(0, lab.http().requests());
    }

    private static Cursor cursorOf(Query<Task, TaskFields> query) {
        return query.limit(2).page().next().orElseThrow();
    }

    private static Cursor cursor(byte[] content) {
        return Cursor.of(Base64.getUrlEncoder().withoutPadding().encodeToString(content));
    }

    private static CursorToken token(Cursor cursor) {
        return CursorToken.of(Base64.getUrlDecoder().decode(cursor.token())).orElseThrow();
    }

    private static String decoded(Cursor cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor.token()), StandardCharsets.UTF_8);
    }
}
