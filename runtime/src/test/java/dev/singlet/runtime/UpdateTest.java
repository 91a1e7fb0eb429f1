package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.keyOf;
import static dev.singlet.sample.TaskLab.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ConditionFailedException;
import dev.singlet.ConstraintViolationException;
import dev.singlet.ConstraintViolationException.Violation;
import dev.singlet.InvalidKeyException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.sample.Project;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskKey;
import dev.singlet.sample.TaskLab;
import dev.singlet.sample.TaskUpdate;
import dev.singlet.testing.DynamoDbExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class UpdateTest {

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
    void setsAttributesAndMovesIndexKeysAlong() {
        TaskKey key = keyOf(lab.tasks().create(task("set", "1")));
        lab.tick(Duration.ofSeconds(1));

        Task updated = lab.tasks()
                .update(key)
                .name("New")
                .owner("somebody")
                .status("DONE")
                .note("noted")
                .list(List.of("a"))
                .execute();

        assertEquals("New", updated.name());
        assertEquals(Instant.parse("2024-05-06T07:08:10.123Z"), updated.updatedAt());
        assertEquals(updated, lab.tasks().get(key));
        Map<String, String> raw = lab.texts(key);
        assertEquals("OWNER#somebody", raw.get("gsi1pk"));
        assertEquals("TASK#2024-05-06T07:08:10.123Z", raw.get("gsi1sk"));
        assertEquals("STATUS#DONE", raw.get("lsi1sk"));
        assertEquals(
                Optional.empty(),
                Optional.ofNullable(
                        lab.tasks().update(key).clearNote().execute().note()));
        assertFalse(lab.raw(key).containsKey("note"));
    }

    @Test
    void keepsAttributesThatTheRecordDoesNotKnow() {
        TaskKey key = keyOf(lab.tasks().create(task("unknown", "1")));
        Map<String, AttributeValue> item = new HashMap<>(lab.raw(key));
        item.put("later", AttributeValue.fromS("kept"));
        lab.putRaw(item);

        lab.tasks().update(key).name("New").execute();

        assertEquals("kept", lab.texts(key).get("later"));
    }

    @Test
    void addsAppendsAndChangesSetsAndMaps() {
        TaskKey key = keyOf(lab.tasks().create(task("add", "1")));

        Task updated = lab.tasks()
                .update(key)
                .addToCount(41)
                .appendToList(List.of("last", "very last"))
                .addToSet(Set.of("blue"))
                .putInMap("name", "reserved")
                .putInMap("a.b", "dotted")
                .removeFromMap("key")
                .execute();

        assertEquals(42, updated.count());
        assertEquals(List.of("first", "last", "very last"), updated.list());
        assertEquals(Set.of("red", "blue"), updated.set());
        assertEquals(Map.of("name", "reserved", "a.b", "dotted"), updated.map());

        Task again = lab.tasks()
                .update(key)
                .addToCount(-2)
                .prependToList(List.of("zeroth"))
                .removeFromSet(Set.of("red", "blue", "absent"))
                .execute();

        assertEquals(40, again.count());
        assertEquals("zeroth", again.list().get(0));
        assertEquals(Set.of(), again.set());
        assertFalse(lab.raw(key).containsKey("set"));
        assertEquals(
                Set.of("green"),
                lab.tasks().update(key).addToSet(Set.of("green")).execute().set());
    }

    @Test
    void changesOfNothingChangeNothing() {
        TaskKey key = keyOf(lab.tasks().create(task("nothing", "1")));

        Task updated = lab.tasks()
                .update(key)
                .appendToList(List.of())
                .prependToList(List.of())
                .addToSet(Set.of())
                .removeFromSet(Set.of())
                .execute();

        assertEquals(lab.tasks().get(key), updated);
        Project project = lab.projects().create(new Project("nothing", "A project"));
        assertEquals(project, lab.projects().update("nothing").execute());
        assertThrows(
                ItemNotFoundException.class,
                () -> lab.projects().update("nowhere").execute());
        assertEquals(Optional.empty(), lab.projects().find("nowhere"));
    }

    @Test
    void theLastAssignmentCounts() {
        TaskKey key = keyOf(lab.tasks().create(task("last", "1")));

        assertEquals("b", lab.tasks().update(key).name("a").name("b").execute().name());
        assertEquals(
                "c", lab.tasks().update(key).clearNote().note("c").execute().note());
        assertEquals(
                Optional.empty(),
                Optional.ofNullable(
                        lab.tasks().update(key).note("d").clearNote().execute().note()));
        assertEquals(
                Map.of("key", "y"),
                lab.tasks()
                        .update(key)
                        .removeFromMap("key")
                        .putInMap("key", "x")
                        .putInMap("key", "y")
                        .execute()
                        .map());
    }

    @Test
    void refusesTwoWaysToChangeOneAttribute() {
        TaskUpdate update = lab.tasks().update(new TaskKey("two", "1"));

        IllegalStateException failure =
                assertThrows(IllegalStateException.class, () -> update.count(1).addToCount(2));
        assertEquals(
                "One update changes count of Task in two ways. Use one of them, or two updates.", failure.getMessage());
        assertThrows(
                IllegalStateException.class,
                () -> lab.tasks()
                        .update(new TaskKey("two", "1"))
                        .appendToList(List.of("x"))
                        .list(List.of()));
        assertThrows(
                IllegalStateException.class,
                () -> lab.tasks()
                        .update(new TaskKey("two", "1"))
                        .addToSet(Set.of("x"))
                        .removeFromSet(Set.of("y")));
    }

    @Test
    void needsTheItem() {
        ItemNotFoundException failure = assertThrows(
                ItemNotFoundException.class,
                () -> lab.tasks().update(new TaskKey("missing", "1")).name("x").execute());

        assertEquals("There is no Task with this key to update.", failure.getMessage());
        assertEquals(Optional.empty(), lab.tasks().find(new TaskKey("missing", "1")));
    }

    @Test
    void aConditionThatDoesNotHoldChangesNothing() {
        Task stored = lab.tasks().create(task("condition", "1"));

        ConditionFailedException failure = assertThrows(
                ConditionFailedException.class,
                () -> lab.tasks()
                        .update(keyOf(stored))
                        .name("New")
                        .onlyIf(fields -> fields.status().eq("OPEN"))
                        .onlyIf(fields -> fields.count().gt(1).or(fields.owner().eq("stranger")))
                        .execute());

        assertEquals("The condition of the update of Task does not hold for the stored item.", failure.getMessage());
        assertEquals(Optional.of(stored), failure.item(Task.class));
        assertEquals(stored, lab.tasks().get(keyOf(stored)));
        assertEquals(
                "New",
                lab.tasks()
                        .update(keyOf(stored))
                        .name("New")
                        .onlyIf(fields -> fields.status().eq("OPEN"))
                        .onlyIf(fields -> fields.count().gt(1).not())
                        .execute()
                        .name());
    }

    @Test
    void neverTouchesAnotherEntity() {
        Task stored = lab.tasks().create(task("foreign", "1"));
        Map<String, AttributeValue> item = new HashMap<>(lab.raw(keyOf(stored)));
        item.put("entityType", AttributeValue.fromS("Other"));
        lab.putRaw(item);

        ConditionFailedException failure = assertThrows(
                ConditionFailedException.class,
                () -> lab.tasks().update(keyOf(stored)).name("New").execute());

        assertEquals(Optional.empty(), failure.item());
        assertEquals(item, lab.raw(keyOf(stored)));
    }

    @Test
    void anEntryNeedsItsMap() {
        Task stored = lab.tasks().create(task("map", "1"));

        ConditionFailedException failure = assertThrows(
                ConditionFailedException.class,
                () -> lab.tasks()
                        .update(keyOf(stored))
                        .putInExtras("key", "value")
                        .execute());

        assertEquals(Optional.of(stored), failure.item(Task.class));
    }

    @Test
    @SuppressWarnings("NullAway") // a program that is compiled without it can do this
    void reportsAllViolationsAndSendsNothing() {
        TaskUpdate update = lab.tasks()
                .update(new TaskKey("violations", "1"))
                .name("")
                .owner("")
                .name(null);

        ConstraintViolationException failure = assertThrows(ConstraintViolationException.class, update::execute);

        assertEquals(
                List.of("name", "owner", "name"),
                failure.violations().stream().map(Violation::component).toList());
        assertEquals(0, lab.http().requests());
    }

    @Test
    void refusesIndexKeysThatCannotBe() {
        TaskUpdate update = lab.tasks().update(new TaskKey("keys", "1"));

        assertThrows(InvalidKeyException.class, () -> update.owner("x".repeat(2048)));
        assertEquals(0, lab.http().requests());
    }
}
