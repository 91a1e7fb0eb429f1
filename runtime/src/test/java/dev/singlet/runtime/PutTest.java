package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.keyOf;
import static dev.singlet.sample.TaskLab.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ConditionFailedException;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskKey;
import dev.singlet.sample.TaskLab;
import dev.singlet.testing.DynamoDbExtension;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class PutTest {

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
    void replacesTheWholeItem() {
        Task stored = lab.tasks().put(task("put", "1"));
        Map<String, AttributeValue> item = new HashMap<>(lab.raw(keyOf(stored)));
        item.put("later", AttributeValue.fromS("lost"));
        lab.putRaw(item);

        assertEquals(stored, lab.tasks().put(stored));
        assertFalse(lab.raw(keyOf(stored)).containsKey("later"));
    }

    @Test
    void aConditionIsOnWhatStandsThere() {
        Task stored = lab.tasks().put(task("condition", "1"));

        ConditionFailedException failure = assertThrows(
                ConditionFailedException.class,
                () -> lab.tasks()
                        .putting(stored)
                        .onlyIf(fields -> fields.note().exists())
                        .execute());
        assertEquals("The condition of the put of Task does not hold for the stored item.", failure.getMessage());
        assertEquals(Optional.of(stored), failure.item(Task.class));
        assertEquals(
                stored,
                lab.tasks()
                        .putting(stored)
                        .onlyIf(fields -> fields.note().notExists())
                        .execute());
    }

    @Test
    void aConditionCanFailForWantOfAnItem() {
        ConditionFailedException failure = assertThrows(
                ConditionFailedException.class,
                () -> lab.tasks()
                        .putting(task("absent", "1"))
                        .onlyIf(fields -> fields.name().exists())
                        .execute());

        assertEquals("The condition of the put of Task does not hold.", failure.getMessage());
        assertEquals(Optional.empty(), failure.item());
        assertEquals(Optional.empty(), lab.tasks().find(new TaskKey("absent", "1")));
    }
}
