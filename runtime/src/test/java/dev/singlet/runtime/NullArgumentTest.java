package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.BatchAction;
import dev.singlet.CursorCodec;
import dev.singlet.CursorKey;
import dev.singlet.GetAction;
import dev.singlet.TableOptions;
import dev.singlet.TransactionAction;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskKey;
import dev.singlet.sample.TaskLab;
import dev.singlet.sample.TaskRepository;
import dev.singlet.sample.TaskTable;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A null where none is allowed is refused by the name of what is missing, and at once. */
@SuppressWarnings({"NullAway", "DataFlowIssue"}) // Callers without a checker pass null.
class NullArgumentTest {

    @Test
    void theMissingArgumentIsNamed() {
        assertNamed("client", () -> new TableClient(null, schema(), options()));
        assertNamed("tableName", () -> TableOptions.builder().tableName(null));
        assertNamed("cursorCodec", () -> TableOptions.builder().cursorCodec(null));
        assertNamed("id", () -> CursorKey.of(null, new byte[32]));
        assertNamed("secret", () -> CursorKey.of("k", null));
        assertNamed("current", () -> CursorCodec.signed(null));
        assertNamed(
                "createdAt",
                () -> KeyRange.within(
                        KeyWriter.sort("Chat", "sk").literal("CHAT#"),
                        "createdAt",
                        null,
                        KeyFormat.MILLIS,
                        KeyRange.After.KEY_END));
    }

    @Test
    void whatAQueryMissesIsNamed() {
        TaskRepository.ByProject query = tasks().byProject("p");

        assertNamed("filter", () -> query.filter(null));
        assertNamed("condition", () -> query.filter(fields -> null));
        assertNamed("projection", () -> query.as(null));
        assertNamed("cursor", () -> query.startAfter(null));
        assertNamed("context", () -> query.cursorContext(null));
        assertNamed("context", () -> tasks().scan().cursorContext(null));
        assertNamed("filter", () -> tasks().scan().filter(null));
        assertNamed("projection", () -> tasks().scan().as(null));
    }

    @Test
    void whatAWriteMissesIsNamed() {
        Task task = TaskLab.task("p", "t");
        TaskKey key = new TaskKey("p", "t");

        assertNamed("condition", () -> tasks().creating(task).onlyIf(null));
        assertNamed("condition", () -> tasks().putting(task).onlyIf(null));
        assertNamed("condition", () -> tasks().deleting(key).onlyIf(null));
        assertNamed("condition", () -> tasks().checking(key).onlyIf(null));
        assertNamed("condition", () -> tasks().update(key).onlyIf(null));
        assertNamed("condition", () -> tasks().update(key).onlyIf(fields -> null));
        assertNamed("Task", () -> tasks().put(null));
    }

    @Test
    void aMissingKeyIsNamed() {
        assertNamed("key", () -> tasks().find(null));
        assertNamed("key", () -> tasks().get(null));
        assertNamed("key", () -> tasks().delete(null));
        assertNamed("key", () -> tasks().getting(null));
        assertNamed("key", () -> tasks().update(null).name("n").execute());
    }

    @Test
    void whatSeveralActionsMissIsNamed() {
        assertNamed("actions", () -> table().transact((Collection<TransactionAction>) null));
        assertNamed("action", () -> table().transact(Collections.singletonList(null)));
        assertNamed("token", () -> table().transact((String) null, tasks().deleting(new TaskKey("p", "t"))));
        assertNamed("actions", () -> table().batch((Collection<BatchAction>) null));
        assertNamed("action", () -> table().batch(Collections.singletonList(null)));
        assertNamed("actions", () -> table().batchGet((Collection<GetAction<?>>) null));
        assertNamed("action", () -> table().batchGet(Collections.singletonList(null)));
        assertNamed("keys", () -> tasks().findAll(null));
        assertNamed("keys", () -> tasks().deleteAll(null));
        assertNamed("records", () -> tasks().putAll(null));
    }

    @Test
    void aMissingOptionIsNamed() {
        TableOptions.Builder options = TableOptions.builder();

        assertNamed("retryDeadline", () -> options.retryDeadline(null));
        assertNamed("base", () -> options.backoff(null, Duration.ofSeconds(1)));
        assertNamed("max", () -> options.backoff(Duration.ofSeconds(1), null));
    }

    private static TaskRepository tasks() {
        return table().tasks();
    }

    private static TaskTable table() {
        return TaskTable.connect(new SilentClient(), options -> {});
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }

    private static TableSchema schema() {
        return TableSchema.builder("Chats")
                .keys("pk", "sk")
                .typeAttribute("entityType")
                .build();
    }

    private static TableOptions options() {
        return TableOptions.builder().build();
    }

    /** Refuses all requests, as none is to be sent. */
    private static final class SilentClient implements DynamoDbClient {

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
