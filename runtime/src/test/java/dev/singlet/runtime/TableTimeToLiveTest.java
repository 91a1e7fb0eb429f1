package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.OutcomeUnknownException;
import dev.singlet.TableDifference.Kind;
import dev.singlet.TableOptions;
import dev.singlet.sample.TaskLab;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/** The time to live of a table that is created and verified. Faults are simulated. */
class TableTimeToLiveTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private TaskLab lab;
    private TableClient table;

    @BeforeEach
    void connect(TestInfo test) {
        lab = TaskLab.unopened(DYNAMO, "other", options -> {});
        String name = DYNAMO.tableName(test.getTestMethod().orElseThrow().getName());
        table = new TableClient(
                lab.client(),
                TableSchema.builder(name).timeToLive("expiresAt").build(),
                TableOptions.builder().build());
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void aLostResponseOfEnablingItIsNoFailure() {
        // No table, its creation, and that it is active.
        lab.http().inject(Fault.none(), Fault.none(), Fault.none(), Fault.loseResponse());

        table.createIfAbsent();

        assertEquals(0, lab.http().faultsLeft());
        assertEquals(1, sent(UpdateTimeToLiveRequest.class));
        assertEquals(1, sent(DescribeTimeToLiveRequest.class), "as DynamoDB refuses to enable it again");
        assertEquals(List.of(), table.verify().differences());
    }

    /** The SDK asks again, and is told that there is such a table: the one that it has created. */
    @Test
    void aLostResponseOfTheCreationIsOurs() {
        lab.http().inject(Fault.none(), Fault.loseResponse());

        table.createIfAbsent();

        assertEquals(1, sent(UpdateTimeToLiveRequest.class));
        assertEquals(List.of(), table.verify().differences());
    }

    @Test
    void whoeverFindsTheTableThereDoesNotEnableIt() {
        lab.http().inject(Fault.none(), Fault.refuse(400, "ResourceInUseException"), Fault.answer(200, """
            {"Table": {"TableStatus": "ACTIVE"}}
            """));

        table.createIfAbsent();

        assertEquals(0, sent(UpdateTimeToLiveRequest.class));
    }

    @Test
    void aCreationThatIsNotFinishedIsUnknown() {
        lab.http().follow(request -> request.number() < 2 ? Fault.none() : Fault.loseResponse());

        OutcomeUnknownException failure = assertThrows(OutcomeUnknownException.class, table::createIfAbsent);

        assertTrue(String.valueOf(failure.getMessage()).endsWith("Verify the table before you do it again."));
        lab.reset();
        assertEquals(Kind.TIME_TO_LIVE, table.verify().differences().get(0).kind());
    }

    @Test
    void aRefusalToEnableItIsAFailure() {
        lab.http().inject(Fault.none(), Fault.none(), Fault.none(), Fault.refuse(400, "ValidationException"));

        DynamoDbException refused = assertThrows(DynamoDbException.class, table::createIfAbsent);

        assertEquals("ValidationException", refused.awsErrorDetails().errorCode());
        assertEquals(Kind.TIME_TO_LIVE, table.verify().differences().get(0).kind());
    }

    @Test
    void whoeverMayNotAskForItIsTold() {
        table.createIfAbsent();
        lab.reset();
        lab.http().inject(Fault.none(), Fault.refuse(400, "AccessDeniedException"));

        DynamoDbException denied = assertThrows(DynamoDbException.class, table::verify);

        assertEquals("AccessDeniedException", denied.awsErrorDetails().errorCode());
        assertEquals(1, sent(DescribeTimeToLiveRequest.class));
    }

    @Test
    void aTableThatIsDeletedMeanwhileIsMissing() {
        table.createIfAbsent();
        lab.http().inject(Fault.none(), Fault.refuse(400, "ResourceNotFoundException"));

        assertEquals(List.of(TableComparison.missing()), table.verify().differences());
    }

    @Test
    void aTableThatIsBeingCreatedIsNotAskedForIt() {
        lab.http().inject(Fault.answer(200, """
            {"Table": {"TableStatus": "CREATING",
              "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}]}}
            """));

        assertEquals(
                List.of(Kind.TABLE_STATUS),
                table.verify().differences().stream()
                        .map(difference -> difference.kind())
                        .toList());
        assertEquals(0, sent(DescribeTimeToLiveRequest.class));
    }

    private long sent(Class<?> type) {
        return lab.sent().stream().filter(type::isInstance).count();
    }
}
