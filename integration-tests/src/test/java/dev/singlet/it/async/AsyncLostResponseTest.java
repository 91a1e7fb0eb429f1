package dev.singlet.it.async;

import static dev.singlet.it.async.AsyncLab.failure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.OutcomeUnknownException;
import dev.singlet.it.async.JobItem.Job;
import dev.singlet.it.async.JobItem.State;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** Retries never double an effect, whichever client sends the requests. Lost responses are simulated. */
class AsyncLostResponseTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final LosingHttpClient http = new LosingHttpClient();
    private final Requests requests = new Requests();
    private final DynamoDbAsyncClient client = requests.client(dynamo, http);
    private final JobAsyncTable table = JobAsyncTable.connect(client, options -> options.tableName(dynamo.tableName()));

    @BeforeEach
    void createTable() {
        table.createIfAbsent().join();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aCreationThatTookEffectIsASuccess() {
        http.lose(2);
        Job created = table.jobs()
                .create(draft ->
                        draft.queue("create").number(1).state(State.WAITING).attempts(0))
                .join();

        assertEquals(Optional.of(created), table.jobs().find("create", 1).join());
    }

    @Test
    void anAdditionIsNotSentTwice() {
        AsyncLab.createJobs(table, "add", 1);
        int before = requests.sent().size();
        http.lose(1);

        failure(
                OutcomeUnknownException.class,
                table.jobs().update("add", 0).addToAttempts(1).execute());

        assertEquals(before + 1, requests.sent().size());
        assertEquals(1, table.jobs().get("add", 0).join().attempts());
    }

    @Test
    void aTransactionTakesEffectOnce() {
        AsyncLab.createJobs(table, "transact", 2);
        http.lose(2);

        table.transact(
                        table.jobs().update("transact", 0).addToAttempts(1),
                        table.jobs().update("transact", 1).addToAttempts(1))
                .join();

        assertEquals(
                List.of(1, 1),
                table.jobs().byQueue("transact").list().join().stream()
                        .map(Job::attempts)
                        .toList());
    }

    @Test
    void aBatchIsSentAgain() {
        List<JobKey> keys =
                AsyncLab.createJobs(table, "batch", 30).stream().map(JobKey::of).toList();
        http.lose(3);

        table.jobs().deleteAll(keys).join();

        assertEquals(0, table.jobs().byQueue("batch").count().join());
    }
}
