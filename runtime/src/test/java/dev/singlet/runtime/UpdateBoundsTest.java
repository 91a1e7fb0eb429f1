package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.keyOf;
import static dev.singlet.sample.TaskLab.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConditionFailedException;
import dev.singlet.ItemDecodingException;
import dev.singlet.ItemEncodingException;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskKey;
import dev.singlet.sample.TaskLab;
import dev.singlet.sample.TaskUpdate;
import dev.singlet.testing.DynamoDbExtension;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Updates never leave an item that cannot be read, and tell of one that is so already. */
class UpdateBoundsTest {

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
    void anAdditionStaysWithinTheTypesRange() {
        Task stored = lab.tasks().create(task("bounds", "1"));
        TaskKey key = keyOf(stored);

        for (long delta : new long[] {Integer.MAX_VALUE, Integer.MIN_VALUE - 2L, Long.MAX_VALUE, Long.MIN_VALUE}) {
            ConditionFailedException failure = assertThrows(
                    ConditionFailedException.class,
                    () -> lab.tasks().update(key).addToCount(delta).execute());
            assertEquals(Optional.of(stored), failure.item(Task.class));
        }

        assertEquals(
                Integer.MAX_VALUE,
                lab.tasks()
                        .update(key)
                        .addToCount(Integer.MAX_VALUE - 1)
                        .execute()
                        .count());
        assertEquals(
                Integer.MIN_VALUE,
                lab.tasks().update(key).addToCount(-0xFFFFFFFFL).execute().count());
    }

    @Test
    void anAdditionToAnAbsentNumberIsTheNumber() {
        TaskKey key = keyOf(lab.tasks().create(task("absent", "1")));
        Map<String, AttributeValue> item = new HashMap<>(lab.raw(key));
        item.remove("count");
        lab.putRaw(item);

        assertThrows(
                ConditionFailedException.class,
                () -> lab.tasks().update(key).addToCount(Integer.MAX_VALUE + 1L).execute());
        for (int sum : new int[] {Integer.MIN_VALUE, 7, Integer.MAX_VALUE}) {
            lab.putRaw(item);
            assertEquals(sum, lab.tasks().update(key).addToCount(sum).execute().count());
        }
    }

    @Test
    void refusesKeysOfMapsThatDynamoDbCannotHold() {
        TaskUpdate update = lab.tasks().update(new TaskKey("names", "1"));

        assertEquals(
                "Attribute map.* of Task cannot be stored: it is text with half of a surrogate pair.",
                assertThrows(ItemEncodingException.class, () -> update.putInMap("\uD800", "x"))
                        .getMessage());
        assertEquals(
                "Attribute map.* of Task cannot be stored: its key is empty.",
                assertThrows(ItemEncodingException.class, () -> update.putInMap("", "x"))
                        .getMessage());
        assertEquals(
                "Attribute map.* of Task cannot be stored: it is text with half of a surrogate pair.",
                assertThrows(ItemEncodingException.class, () -> update.removeFromMap("\uDC00"))
                        .getMessage());
        assertEquals(
                "Attribute map.* of Task cannot be stored: its key is empty.",
                assertThrows(ItemEncodingException.class, () -> update.removeFromMap(""))
                        .getMessage());
        assertEquals(0, lab.http().requests());
    }

    @Test
    void anUpdateWhoseResultCannotBeReadSaysThatItTookEffect() {
        TaskKey key = keyOf(lab.tasks().create(task("unreadable", "1")));
        Map<String, AttributeValue> item = new HashMap<>(lab.raw(key));
        item.remove("count");
        lab.putRaw(item);

        ItemDecodingException failure = assertThrows(
                ItemDecodingException.class,
                () -> lab.tasks().update(key).name("New").execute());

        assertTrue(failure.tookEffect());
        assertEquals("New", lab.texts(key).get("name"));
        assertFalse(assertThrows(ItemDecodingException.class, () -> lab.tasks().get(key))
                .tookEffect());
    }
}
