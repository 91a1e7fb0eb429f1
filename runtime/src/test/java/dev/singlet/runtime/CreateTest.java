package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.keyOf;
import static dev.singlet.sample.TaskLab.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ConditionFailedException;
import dev.singlet.ConstraintViolationException;
import dev.singlet.ConstraintViolationException.Violation;
import dev.singlet.CreateAction;
import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskFields;
import dev.singlet.sample.TaskKey;
import dev.singlet.sample.TaskLab;
import dev.singlet.testing.DynamoDbExtension;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CreateTest {

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
    void storesTheItemWithItsKeysAndItsType() {
        Task created = lab.tasks().create(task("shape", "1"));

        Map<String, String> raw = lab.texts(keyOf(created));
        assertEquals("PROJECT#shape", raw.get("pk"));
        assertEquals("TASK#1", raw.get("sk"));
        assertEquals("OWNER#owner$20of$20shape", raw.get("gsi1pk"));
        assertEquals("TASK#2024-05-06T07:08:09.123Z", raw.get("gsi1sk"));
        assertEquals("STATUS#OPEN", raw.get("lsi1sk"));
        assertEquals("Task", raw.get("entityType"));
        assertEquals("Name 1", raw.get("name"));
        assertFalse(raw.containsKey("note"));
        assertEquals(Optional.of(created), lab.tasks().find(keyOf(created)));
    }

    @Test
    void fillsInWhatIsGenerated() {
        CreateAction<Task, TaskFields> creating = lab.tasks()
                .creating(generated -> new Task(
                        "generated",
                        generated.idUnless(null),
                        "owner",
                        "name",
                        "OPEN",
                        0,
                        null,
                        List.of(),
                        Set.of(),
                        Map.of(),
                        null,
                        generated.timeUnless(null, KeyFormat.MILLIS),
                        generated.time(KeyFormat.MILLIS)));

        Task announced = creating.item();
        assertEquals(announced, creating.execute());
        assertEquals(announced, lab.tasks().get(keyOf(announced)));
        assertEquals(36, announced.id().length());
        assertEquals(Instant.parse("2024-05-06T07:08:09.123Z"), announced.createdAt());
        assertEquals(announced.createdAt(), announced.updatedAt());
    }

    @Test
    void neverOverwrites() {
        Task first = lab.tasks().create(task("twice", "1"));

        ItemAlreadyExistsException failure =
                assertThrows(ItemAlreadyExistsException.class, () -> lab.tasks().create(task("twice", "1")));

        assertEquals(
                "Task was not created: there is an item with the same key. Call put to replace it.",
                failure.getMessage());
        assertEquals(Optional.of(first), failure.item(Task.class));
        assertEquals(first, lab.tasks().get(keyOf(first)));
    }

    @Test
    void doesNotShowAnItemOfAnotherType() {
        TaskKey key = new TaskKey("foreign", "1");
        lab.putRaw(Map.of(
                "pk", AttributeValue.fromS(key.partition()),
                "sk", AttributeValue.fromS(key.sort()),
                "entityType", AttributeValue.fromS("Other")));

        ItemAlreadyExistsException failure =
                assertThrows(ItemAlreadyExistsException.class, () -> lab.tasks().create(task("foreign", "1")));

        assertEquals(Optional.empty(), failure.item());
    }

    @Test
    void aConditionIsDecidedByTheItemThatIsThere() {
        assertThrows(
                ConditionFailedException.class,
                () -> lab.tasks()
                        .creating(task("condition", "1"))
                        .onlyIf(fields -> fields.name().exists())
                        .execute());
        assertEquals(Optional.empty(), lab.tasks().find(new TaskKey("condition", "1")));

        lab.tasks()
                .creating(task("condition", "1"))
                .onlyIf(fields -> fields.name().notExists())
                .execute();
        assertThrows(
                ItemAlreadyExistsException.class,
                () -> lab.tasks()
                        .creating(task("condition", "1"))
                        .onlyIf(fields -> fields.name().exists())
                        .execute());
    }

    @Test
    @SuppressWarnings("NullAway") // a program that is compiled without it can do this
    void reportsAllViolationsAndSendsNothing() {
        Task base = task("violations", "1");
        Task bad = new Task(
                base.project(),
                base.id(),
                null,
                "x".repeat(101),
                base.status(),
                base.count(),
                base.note(),
                base.list(),
                base.set(),
                base.map(),
                base.extras(),
                base.createdAt(),
                base.updatedAt());

        ConstraintViolationException failure = assertThrows(
                ConstraintViolationException.class, () -> lab.tasks().create(bad));

        assertEquals(
                List.of("owner", "name"),
                failure.violations().stream().map(Violation::component).toList());
        assertFalse(failure.toString().contains("xxx"));
        assertEquals(0, lab.http().requests());
    }
}
