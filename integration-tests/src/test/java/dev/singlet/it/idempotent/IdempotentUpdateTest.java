package dev.singlet.it.idempotent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConditionFailedException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.OutcomeUnknownException;
import dev.singlet.ResultNotReadException;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Reason;
import dev.singlet.UniqueConstraintException;
import dev.singlet.VersionConflictException;
import dev.singlet.it.idempotent.BallotItem.Ballot;
import dev.singlet.it.idempotent.BallotItem.Rule;
import dev.singlet.it.idempotent.BallotItem.Voter;
import dev.singlet.it.locking.LossyHttpClient;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Updates after lost responses, which are simulated: those that may be sent again, and those that must not be. */
class IdempotentUpdateTest {

    private static final int ATTEMPTS = 3;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final LossyHttpClient http = new LossyHttpClient();
    private final DynamoDbClient client = DynamoDbClient.builder()
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
    private final BallotTable table =
            BallotTable.connect(client, options -> options.tableName(dynamo.tableName("ballots")));

    @BeforeEach
    void createTable() {
        table.createIfAbsent();
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
                    .execute();

            assertEquals(lost + 1, updated.votes());
            assertEquals(lost + 1, updated.log().size());
        }
    }

    @Test
    void withoutItTheOutcomeIsUnknown() {
        newBallot("plain");
        http.lose(request -> request == 0);

        assertThrows(
                OutcomeUnknownException.class,
                () -> table.ballots().update("plain").addToVotes(1).execute());

        assertEquals(1, http.requests());
        assertEquals(1, table.ballots().consistently().get("plain").votes());
    }

    @Test
    void aVersionIsCountedOnce() {
        table.rules().create(new Rule("version", "a", 0));
        http.lose(request -> request < 2);

        Rule updated = table.rules().update("version").text("b").idempotent().execute();

        assertEquals(new Rule("version", "b", 2), updated);
        http.lose(request -> request < 2);
        assertEquals(
                new Rule("version", "c", 3),
                table.rules()
                        .update("version")
                        .text("c")
                        .ifVersion(2)
                        .idempotent()
                        .execute());
    }

    @Test
    void aVersionThatIsNotAsDemandedIsAConflict() {
        Rule stored = table.rules().create(new Rule("conflict", "a", 0));

        VersionConflictException failure = assertThrows(
                VersionConflictException.class,
                () -> table.rules()
                        .update("conflict")
                        .text("b")
                        .ifVersion(7)
                        .idempotent()
                        .execute());

        assertEquals(Optional.of(stored), failure.item(Rule.class));
        assertThrows(
                ItemNotFoundException.class,
                () -> table.rules()
                        .update("nowhere")
                        .text("b")
                        .ifVersion(7)
                        .idempotent()
                        .execute());
    }

    @Test
    void anItemIsCreatedOnce() {
        http.lose(request -> request < 2);

        Ballot created = voting("create").idempotent().execute();

        assertEquals(1, created.votes());
        assertEquals(List.of("opened"), created.log());
        http.lose(request -> request < 2);
        assertEquals(2, voting("create").idempotent().execute().votes());
    }

    @Test
    void aConditionThatDoesNotHoldCarriesTheItem() {
        Ballot stored = newBallot("condition");

        ConditionFailedException failure = assertThrows(
                ConditionFailedException.class,
                () -> table.ballots()
                        .update("condition")
                        .addToVotes(1)
                        .onlyIf(fields -> fields.state().eq("CLOSED"))
                        .idempotent()
                        .execute());

        assertEquals(Optional.of(stored), failure.item(Ballot.class));
        assertThrows(
                ItemNotFoundException.class,
                () -> table.ballots()
                        .update("nowhere")
                        .addToVotes(1)
                        .idempotent()
                        .execute());
    }

    @Test
    void anUpdateThatChangesNothingIsACheck() {
        table.voters().create(new Voter("nothing", null, 0));

        assertEquals(
                new Voter("nothing", null, 0),
                table.voters().update("nothing").idempotent().execute());
        assertThrows(
                ItemNotFoundException.class,
                () -> table.voters().update("nowhere").idempotent().execute());
    }

    @Test
    void aUniqueValueIsATransactionAnyway() {
        table.voters().create(new Voter("ann", "1", 0));
        table.voters().create(new Voter("bob", "2", 0));
        // A read of the old value, the transaction, and a read of the result.
        http.lose(request -> request == 1);

        assertEquals(
                new Voter("ann", "3", 1),
                table.voters()
                        .update("ann")
                        .card("3")
                        .addToVotes(1)
                        .idempotent()
                        .execute());
        assertEquals(4, http.requests());
        assertThrows(
                UniqueConstraintException.class,
                () -> table.voters().update("ann").card("2").idempotent().execute());
        assertEquals(
                2,
                table.voters()
                        .update("ann")
                        .addToVotes(1)
                        .idempotent()
                        .execute()
                        .votes());
    }

    @Test
    void anUpdateOfAUniqueValueTookEffectAlthoughItsResultIsNotRead() {
        table.voters().create(new Voter("unread", "4", 0));
        http.lose(request -> request >= 2);

        assertThrows(
                ResultNotReadException.class,
                () -> table.voters().update("unread").card("5").execute());

        http.lose(request -> false);
        assertTrue(table.voters().findByCard("5").isPresent());
    }

    /** The time of its creation, which an item that exists keeps, tells nothing of this write. */
    @Test
    void anItemThatMayBeCreatedIsNotRecognisedByItsCreation() {
        table.ballots()
                .create(draft ->
                        draft.name("recognised").state("CLOSED").votes(1).log(List.of()));
        http.lose(request -> request == 0);

        // The first attempt is refused, as the second one is; what is stored is what both would have left.
        OutcomeUnknownException failure = assertThrows(
                OutcomeUnknownException.class,
                () -> table.ballots()
                        .update("recognised")
                        .state("CLOSED")
                        .votes(1)
                        .log(List.of())
                        .onlyIf(fields -> fields.state().eq("OPEN"))
                        .orCreate()
                        .execute());

        assertEquals(2, http.requests());
        assertInstanceOf(ConditionFailedException.class, failure.getCause());
    }

    @Test
    void aPlaceThatANewItemLacksIsNoMissingItem() {
        BallotUpdate update = voting("place").set(ballot -> ballot.room().floor(), 3);

        ConditionFailedException failure = assertThrows(ConditionFailedException.class, update::execute);

        assertEquals(Optional.of("room"), failure.missing());
        assertEquals(Optional.empty(), failure.item());
        ConditionFailedException idempotent = assertThrows(
                ConditionFailedException.class,
                () -> voting("place")
                        .set(ballot -> ballot.room().floor(), 3)
                        .idempotent()
                        .execute());
        assertEquals(failure.getMessage(), idempotent.getMessage());
        TransactionFailedException inTransaction = assertThrows(
                TransactionFailedException.class,
                () -> table.transact(voting("place").set(ballot -> ballot.room().floor(), 3)));
        assertEquals(Reason.CONDITION_FAILED, inTransaction.failures().get(0).reason());
        assertEquals(Optional.empty(), table.ballots().find("place"));
    }

    private BallotUpdate voting(String name) {
        return table.ballots()
                .update(name)
                .state("OPEN")
                .addToVotes(1)
                .appendToLog(List.of("opened"))
                .orCreate();
    }

    private Ballot newBallot(String name) {
        return table.ballots()
                .create(draft -> draft.name(name).state("OPEN").votes(0).log(List.of()));
    }
}
