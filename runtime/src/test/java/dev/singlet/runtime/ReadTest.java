package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.keyOf;
import static dev.singlet.sample.TaskLab.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ItemDecodingException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.sample.Project;
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
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

class ReadTest {

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
    void findsNothingWhereNothingIs() {
        assertEquals(Optional.empty(), lab.tasks().find(new TaskKey("none", "1")));

        ItemNotFoundException failure =
                assertThrows(ItemNotFoundException.class, () -> lab.tasks().get(new TaskKey("none", "1")));
        assertEquals("There is no Task with this key to get.", failure.getMessage());
    }

    @Test
    void readsConsistentlyOnRequest() {
        Task task = lab.tasks().create(task("consistent", "1"));

        lab.tasks().get(keyOf(task));
        assertEquals(false, ((GetItemRequest) lab.lastSent()).consistentRead());
        lab.tasks().consistently().get(keyOf(task));
        assertEquals(true, ((GetItemRequest) lab.lastSent()).consistentRead());
        lab.tasks().consistently().byProject("consistent").list();
        assertEquals(true, ((QueryRequest) lab.lastSent()).consistentRead());
        lab.tasks().consistently().byStatus("consistent", "OPEN").list();
        assertEquals(true, ((QueryRequest) lab.lastSent()).consistentRead());
    }

    @Test
    void aGlobalIndexIsReadAsItCanBe() {
        Task task = lab.tasks().create(task("global", "1"));

        assertEquals(1, lab.tasks().consistently().byOwner(task.owner()).count());
        assertEquals(false, ((QueryRequest) lab.lastSent()).consistentRead());
    }

    @Test
    void refusesAnItemOfAnotherType() {
        Task task = lab.tasks().create(task("types", "1"));
        Map<String, AttributeValue> item = new HashMap<>(lab.raw(keyOf(task)));
        item.put("entityType", AttributeValue.fromS("Secret"));
        lab.putRaw(item);

        ItemDecodingException failure =
                assertThrows(ItemDecodingException.class, () -> lab.tasks().find(keyOf(task)));

        assertEquals(
                "Attribute entityType of Task cannot be read: the item is of another type, or of none.",
                failure.getMessage());
        assertThrows(
                ItemDecodingException.class,
                () -> lab.tasks().byProject("types").list());
    }

    @Test
    void namesTheAttributeThatCannotBeRead() {
        Task task = lab.tasks().create(task("broken", "1"));
        Map<String, AttributeValue> item = new HashMap<>(lab.raw(keyOf(task)));
        item.put("count", AttributeValue.fromS("secret"));
        lab.putRaw(item);

        ItemDecodingException failure =
                assertThrows(ItemDecodingException.class, () -> lab.tasks().find(keyOf(task)));

        assertEquals("Task", failure.entity());
        assertEquals("count", failure.attribute());
        assertFalse(failure.toString().contains("secret"));
    }

    @Test
    void decodesItemsOfEachEntity() {
        Task task = lab.tasks().create(task("decode", "1"));
        Project project = lab.projects().create(new Project("decode", "A project"));

        assertEquals(task, lab.table().decode(lab.raw(keyOf(task))));
        Map<String, AttributeValue> item = new HashMap<>(lab.raw(keyOf(task)));
        item.put("entityType", AttributeValue.fromS("Project"));
        assertEquals(new Project("decode", task.name()), lab.table().decode(item));
        item.remove("entityType");
        ItemDecodingException failure =
                assertThrows(ItemDecodingException.class, () -> lab.table().decode(item));
        assertEquals("entityType", failure.attribute());
        assertEquals(Optional.of(project), lab.projects().find("decode"));
    }
}
