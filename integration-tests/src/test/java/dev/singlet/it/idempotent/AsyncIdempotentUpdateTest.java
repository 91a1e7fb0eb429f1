package dev.singlet.it.idempotent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ConditionFailedException;
import dev.singlet.OutcomeUnknownException;
import dev.singlet.ResultNotReadException;
import dev.singlet.VersionConflictException;
import dev.singlet.it.async.LosingHttpClient;
import dev.singlet.it.idempotent.BallotItem.Ballot;
import dev.singlet.it.idempotent.BallotItem.Rule;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** The same over the asynchronous client. Lost responses are simulated. */
class AsyncIdempotentUpdateTest {

    private static final int ATTEMPTS = 3;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final LosingHttpClient http = new LosingHttpClient();
    private final DynamoDbAsyncClient client = DynamoDbAsyncClient.builder()
            .httpClient(http)
            .endpointOverride(dynamo.endpoint())
            .region(Region.US_EAST_1)
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
            .overrideConfiguration(
                    override -> override.retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                            .maxAttempts(ATTEMPTS)
                            .backoffStrategy(BackoffStrategy.retryImmediately())
                            .circuitBreakerEnabled(false)
                            .build()))
            .build();
    private final BallotAsyncTable table =
            BallotAsyncTable.connect(client, options -> options.tableName(dynamo.tableName("ballots")));

    @BeforeEach
    void createTable() {
        table.createIfAbsent().join();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aSumIsExactWhicheverAnswerIsLost() {
        newBallot("sum");
        for (int lost = 0; lost < ATTEMPTS; lost++) {
            int position = lost;
            http.lose(request -> request == position || request == position + 1);

            Ballot updated = table.ballots()
                    .update("sum")
                    .addToVotes(1)
                    .appendToLog(List.of("vote " + lost))
                    .idempotent()
                    .execute()
                    .join();

            assertEquals(lost + 1, updated.votes());
            assertEquals(lost + 1, updated.log().size());
        }
    }

    @Test
    void withoutItTheOutcomeIsUnknown() {
        newBallot("plain");
        http.lose(1);

        failure(
                OutcomeUnknownException.class,
                table.ballots().update("plain").addToVotes(1).execute());

        assertEquals(1, http.requests());
    }

    @Test
    void withoutAnyAnswerTheOutcomeIsUnknown() {
        newBallot("unknown");
        http.lose(request -> true);

        failure(
                OutcomeUnknownException.class,
                table.ballots().update("unknown").addToVotes(1).idempotent().execute());

        assertEquals(ATTEMPTS, http.requests());
        http.lose(0);
        assertEquals(1, table.ballots().consistently().get("unknown").join().votes());
    }

    @Test
    void aReadThatFailsDoesNotHideThatTheUpdateTookEffect() {
        newBallot("unread");
        http.lose(request -> request > 0);

        failure(
                ResultNotReadException.class,
                table.ballots().update("unread").addToVotes(1).idempotent().execute());

        assertEquals(1 + ATTEMPTS, http.requests());
        http.lose(0);
        assertEquals(1, table.ballots().consistently().get("unread").join().votes());
    }

    @Test
    void aVersionIsCountedOnce() {
        Rule stored = table.rules().create(new Rule("version", "a", 0)).join();
        http.lose(2);

        Rule updated =
                table.rules().update("version").text("b").idempotent().execute().join();

        assertEquals(new Rule("version", "b", stored.version() + 1), updated);
        VersionConflictException conflict = failure(
                VersionConflictException.class,
                table.rules()
                        .update("version")
                        .text("c")
                        .ifVersion(1)
                        .idempotent()
                        .execute());
        assertEquals(Optional.of(updated), conflict.item(Rule.class));
    }

    @Test
    void anItemIsCreatedOnce() {
        http.lose(2);

        Ballot created = table.ballots()
                .update("create")
                .state("OPEN")
                .addToVotes(1)
                .appendToLog(List.of("opened"))
                .orCreate()
                .idempotent()
                .execute()
                .join();

        assertEquals(1, created.votes());
        assertEquals(List.of("opened"), created.log());
    }

    @Test
    void aConditionThatDoesNotHoldCarriesTheItem() {
        Ballot stored = newBallot("condition");

        ConditionFailedException failure = failure(
                ConditionFailedException.class,
                table.ballots()
                        .update("condition")
                        .addToVotes(1)
                        .onlyIf(fields -> fields.state().eq("CLOSED"))
                        .idempotent()
                        .execute());

        assertEquals(Optional.of(stored), failure.item(Ballot.class));
    }

    private Ballot newBallot(String name) {
        return table.ballots()
                .create(draft -> draft.name(name).state("OPEN").votes(0).log(List.of()))
                .join();
    }

    private static <E extends Throwable> E failure(Class<E> type, CompletableFuture<?> future) {
        CompletionException wrapped = assertThrows(CompletionException.class, future::join);
        return assertThrows(type, () -> {
            throw wrapped.getCause() == null ? wrapped : wrapped.getCause();
        });
    }
}
