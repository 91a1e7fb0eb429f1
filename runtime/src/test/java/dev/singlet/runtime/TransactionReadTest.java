package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.keyOf;
import static dev.singlet.sample.TaskLab.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.GetAction;
import dev.singlet.GetResults;
import dev.singlet.Operation;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Failure;
import dev.singlet.TransactionFailedException.Reason;
import dev.singlet.sample.Project;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskKey;
import dev.singlet.sample.TaskLab;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;

class TransactionReadTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private TaskLab lab;

    @BeforeEach
    void open() {
        lab = TaskLab.open(DYNAMO, options -> options.maxAttempts(4));
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void readsWhatIsThereAtOneMoment() {
        Task task = lab.tasks().create(task("read", "1"));
        lab.projects().create(new Project("read", "A project"));
        GetAction<Task> stored = lab.tasks().getting(keyOf(task));
        GetAction<Task> absent = lab.tasks().getting(new TaskKey("read", "absent"));
        GetAction<Project> project = lab.projects().getting("read");
        lab.reset();

        GetResults results = lab.table().transactGet(absent, stored, project, stored);

        assertEquals(task, results.get(stored));
        assertEquals(Optional.empty(), results.find(absent));
        assertEquals("A project", results.get(project).name());
        assertEquals(
                3, ((TransactGetItemsRequest) lab.lastSent()).transactItems().size());
        assertEquals(Operation.TRANSACT_GET, lab.events().get(0).operation());
        assertEquals(2, lab.events().get(0).itemCount());
    }

    @Test
    void readsOfItemsThatAreBeingWrittenAreRetried() {
        GetAction<Task> first = lab.tasks().getting(new TaskKey("busy", "1"));
        GetAction<Task> second = lab.tasks().getting(new TaskKey("busy", "2"));
        lab.http().inject(TransactionTest.CONFLICT, TransactionTest.CONFLICT);

        assertEquals(List.of(), lab.table().transactGet(first, second).all(Task.class));
        assertEquals(3, lab.http().requests());

        lab.http().inject(Collections.nCopies(4, TransactionTest.CONFLICT).toArray(Fault[]::new));
        TransactionFailedException failure =
                assertThrows(TransactionFailedException.class, () -> lab.table().transactGet(first, first, second));
        // The second item is that of the third action.
        assertEquals(
                Optional.of(new Failure(2, "Task", Operation.GET, Reason.CONFLICT, Optional.empty())),
                failure.failure(2));
        assertEquals(7, lab.http().requests());
    }

    @Test
    void aReadWhoseAnswerIsLostIsSentAgain() {
        Task task = lab.tasks().create(task("lost read", "1"));
        lab.http().inject(Fault.loseResponse(), Fault.refuse(400, "ThrottlingException"));

        assertEquals(
                List.of(task),
                lab.table().transactGet(lab.tasks().getting(keyOf(task))).all(Task.class));
    }
}
