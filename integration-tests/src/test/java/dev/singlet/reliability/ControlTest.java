package dev.singlet.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** The checker of the matrix finds what is wrong with operations that leave everything to the SDK's retries. */
class ControlTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private String name;
    private SyncBench bench;
    private DynamoDbClient client;

    @BeforeEach
    void open(TestInfo test) {
        name = dynamo.tableName(test.getTestMethod().orElseThrow().getName());
        bench = new SyncBench(dynamo, name, name + "-absent", options -> {});
        client = bench.client();
        LabTable truth = Base.connect(dynamo.client(), name);
        truth.createIfAbsent();
        Base.create(truth);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void anAdditionThatIsSentAgainIsFound() throws Exception {
        Op naive = naive(() -> client.updateItem(update -> update.tableName(name)
                .key(memo("b1", "m1"))
                .updateExpression("ADD #count :one")
                .expressionAttributeNames(Map.of("#count", "count"))
                .expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1")))));

        List<String> problems = problems(naive);

        assertFound(problems, "lost at 0: another effect than that of doing it once");
        assertFound(problems, "500+ at 0: another effect than that of doing it once");
        assertFound(problems, "reset*", 0);
    }

    @Test
    void aCreationThatIsNotRecognisedIsFound() throws Exception {
        Op naive = naive(() -> {
            try {
                client.putItem(put ->
                        put.tableName(name).item(memo("b2", "m1")).conditionExpression("attribute_not_exists(pk)"));
            } catch (ConditionalCheckFailedException refused) {
                throw new ItemAlreadyExistsException("Memo", null);
            }
        });

        List<String> problems = problems(naive);

        assertFound(problems, "lost at 0: a failure with an effect");
        assertFound(problems, "lost at 0: a false conflict");
        assertFound(problems, "busy", 0);
    }

    @Test
    void aWriteThatClaimsNothingIsFound() throws Exception {
        Op naive = naive(() -> client.putItem(put -> put.tableName(name).item(memo("b2", "m1"))));

        assertFound(problems(naive), "lost* at 0: a failure with an effect");
    }

    @Test
    void aFailureThatIsSwallowedIsFound() throws Exception {
        Op naive = Op.write(
                "naive",
                (t, token) -> swallowing(
                        () -> client.putItem(put -> put.tableName(name).item(memo("b2", "m1")))),
                (t, token) -> CompletableFuture.completedFuture(null));

        assertFound(problems(naive), "reset* at 0: a silent loss");
    }

    @Test
    void aLoopWithoutBoundsIsFound() throws Exception {
        Op naive = naive(() -> {
            for (int attempt = 0; attempt < 20; attempt++) {
                if (swallowing(() -> client.putItem(put -> put.tableName(name).item(memo("b2", "m1"))))) {
                    return;
                }
            }
        });

        assertFound(problems(naive), "reset* at 0: 60 requests, and the bound is 6");
    }

    @Test
    void aPageThatIsTakenForTheLastOneIsFound() throws Exception {
        Op naive = Op.read(
                "naive query",
                (t, token) -> client.query(query -> query.tableName(name)
                                .keyConditionExpression("pk = :pk")
                                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS("BOX#b1"))))
                        .items(),
                (t, token) -> CompletableFuture.completedFuture(null));

        List<String> problems = problems(naive);

        assertFound(problems, "short at 0: another result than without the fault");
        assertFound(problems, "empty at 0: another result than without the fault");
    }

    private List<String> problems(Op naive) throws Exception {
        Matrix matrix = new Matrix(List.of(naive));
        Store items = new Store.Items(dynamo.client(), name);
        new Campaign("sync", bench, items, items, Base.connect(dynamo.client(), name), matrix).run(naive);
        return matrix.problems();
    }

    private static boolean swallowing(Runnable call) {
        try {
            call.run();
            return true;
        } catch (SdkClientException unanswered) {
            return false;
        }
    }

    private static Op naive(Runnable call) {
        return Op.write("naive", (t, token) -> Op.nothing(call), (t, token) -> CompletableFuture.completedFuture(null));
    }

    private static Map<String, AttributeValue> memo(String box, String memo) {
        return Map.of("pk", AttributeValue.fromS("BOX#" + box), "sk", AttributeValue.fromS("MEMO#" + memo));
    }

    private static void assertFound(List<String> problems, String problem) {
        assertTrue(problems.stream().anyMatch(found -> found.contains(problem)), problems::toString);
    }

    private static void assertFound(List<String> problems, String fault, int number) {
        assertEquals(
                number,
                problems.stream()
                        .filter(found -> found.contains(", " + fault + " at"))
                        .count(),
                problems::toString);
    }
}
