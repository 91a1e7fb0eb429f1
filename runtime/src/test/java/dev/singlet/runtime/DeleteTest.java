package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.keyOf;
import static dev.singlet.sample.TaskLab.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConditionFailedException;
import dev.singlet.ItemDecodingException;
import dev.singlet.ItemNotFoundException;
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

class DeleteTest {

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
    void returnsWhatItDeletes() {
        Task stored = lab.tasks().create(task("delete", "1"));

        assertEquals(Optional.of(stored), lab.tasks().delete(keyOf(stored)));
        assertEquals(Optional.empty(), lab.tasks().find(keyOf(stored)));
        assertEquals(Optional.empty(), lab.tasks().delete(keyOf(stored)));
    }

    @Test
    void aConditionNeedsTheItem() {
        ItemNotFoundException failure = assertThrows(
                ItemNotFoundException.class,
                () -> lab.tasks()
                        .deleting(new TaskKey("missing", "1"))
                        .onlyIf(fields -> fields.note().notExists())
                        .execute());

        assertEquals("There is no Task with this key to delete.", failure.getMessage());
    }

    @Test
    void aConditionThatDoesNotHoldKeepsTheItem() {
        Task stored = lab.tasks().create(task("condition", "1"));

        ConditionFailedException failure = assertThrows(
                ConditionFailedException.class,
                () -> lab.tasks()
                        .deleting(keyOf(stored))
                        .onlyIf(fields -> fields.status().eq("DONE"))
                        .execute());

        assertEquals("The condition of the delete of Task does not hold for the stored item.", failure.getMessage());
        assertEquals(Optional.of(stored), failure.item(Task.class));
        assertEquals(
                Optional.of(stored),
                lab.tasks()
                        .deleting(keyOf(stored))
                        .onlyIf(fields -> fields.status().eq("OPEN"))
                        .execute());
    }

    @Test
    void anItemThatCannotBeReadIsDeletedAllTheSame() {
        Task stored = lab.tasks().create(task("unreadable", "1"));
        Map<String, AttributeValue> item = new HashMap<>(lab.raw(keyOf(stored)));
        item.remove("count");
        lab.putRaw(item);

        ItemDecodingException failure =
                assertThrows(ItemDecodingException.class, () -> lab.tasks().delete(keyOf(stored)));

        assertTrue(failure.tookEffect());
        assertEquals(Map.of(), lab.raw(keyOf(stored)));
    }

    @Test
    void neverTouchesAnotherEntity() {
        Task stored = lab.tasks().create(task("foreign", "1"));
        Map<String, AttributeValue> item = new HashMap<>(lab.raw(keyOf(stored)));
        item.put("entityType", AttributeValue.fromS("Other"));
        lab.putRaw(item);

        assertThrows(ConditionFailedException.class, () -> lab.tasks().delete(keyOf(stored)));
        assertEquals(item, lab.raw(keyOf(stored)));
    }
}
