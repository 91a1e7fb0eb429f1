package dev.singlet.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Cursor;
import dev.singlet.InvalidCursorException;
import dev.singlet.TransactionAction;
import dev.singlet.testing.DynamoDbExtension;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** How much one request holds: what the library divides, and what it refuses since it may not be divided. */
class RequestTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static LimitLab lab;

    @BeforeAll
    static void connect() {
        lab = new LimitLab(dynamo);
        lab.boxes().put(LimitLab.box());
    }

    @Test
    void actionsOfATransaction() {
        lab.bothTake(() -> lab.table().transact(deletions(100)), transact(100));
        IllegalArgumentException refused = lab.bothRefuse(
                IllegalArgumentException.class, () -> lab.table().transact(deletions(101)), transact(101));
        assertTrue(
                LimitLab.message(refused).contains("at most 100 actions, but there are 101"),
                LimitLab.message(refused));
    }

    @Test
    void readsOfATransaction() {
        lab.bothTake(
                () -> lab.table()
                        .transactGet(
                                keys(100).stream().map(lab.boxes()::getting).toList()),
                transactGet(100));
        lab.bothRefuse(
                IllegalArgumentException.class,
                () -> lab.table()
                        .transactGet(
                                keys(101).stream().map(lab.boxes()::getting).toList()),
                transactGet(101));
    }

    @Test
    void writesOfABatch() {
        assertEquals(1, lab.requests(() -> lab.boxes().putAll(boxes(25))));
        assertEquals(2, lab.requests(() -> lab.boxes().putAll(boxes(26))));
        assertEquals(26, lab.boxes().findAll(keys(26)).size());
        assertEquals(1, lab.requests(() -> lab.boxes().deleteAll(keys(25))));
        assertEquals(2, lab.requests(() -> lab.boxes().deleteAll(keys(26))));
        lab.takes(batchWrite(25));
        lab.refuses(batchWrite(26));
    }

    @Test
    void keysOfABatch() {
        assertEquals(1, lab.requests(() -> lab.boxes().findAll(keys(100))));
        assertEquals(2, lab.requests(() -> lab.boxes().findAll(keys(101))));
        lab.takes(batchGet(100));
        lab.refuses(batchGet(101));
    }

    /** DynamoDB refuses a key twice in a batch, and two writes of one item in a batch or a transaction. */
    @Test
    void keysThatAreGivenTwice() {
        List<BoxKey> twice = Collections.nCopies(2, new BoxKey("o", "1"));
        assertEquals(1, lab.requests(() -> lab.boxes().findAll(twice)));
        assertEquals(1, lab.requests(() -> lab.boxes().deleteAll(twice)));
        lab.onlyLibraryRefuses(
                IllegalArgumentException.class, () -> lab.boxes().putAll(List.of(LimitLab.box(), LimitLab.box())));
        lab.onlyLibraryRefuses(
                IllegalArgumentException.class,
                () -> lab.table()
                        .transact(lab.boxes().deleting("o", "1"), lab.boxes().checking("o", "1")));
        lab.refuses(
                client -> client.transactWriteItems(write -> write.transactItems(Collections.nCopies(2, deletion(1)))));
        lab.refuses(client -> client.batchGetItem(get -> get.requestItems(Map.of(
                lab.table().name(),
                KeysAndAttributes.builder()
                        .keys(Collections.nCopies(2, LimitLab.key("o", "1")))
                        .build()))));
    }

    @Test
    void nothingToDo() {
        assertEquals(0, lab.requests(() -> lab.table().transact(List.of())));
        assertEquals(0, lab.requests(() -> lab.boxes().putAll(List.of())));
        assertEquals(0, lab.requests(() -> lab.boxes().deleteAll(List.of())));
        assertEquals(0, lab.requests(() -> lab.boxes().findAll(List.of())));
        lab.refuses(client -> client.transactWriteItems(write -> write.transactItems(List.of())));
        lab.refuses(client -> client.batchWriteItem(write -> write.requestItems(Map.of())));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void limitsOfResults(int limit) {
        Consumer<DynamoDbClient> raw =
                client -> client.scan(scan -> scan.tableName(lab.table().name()).limit(limit));
        lab.bothRefuse(
                IllegalArgumentException.class, () -> lab.boxes().byOwner("o").limit(limit), raw);
        lab.bothRefuse(
                IllegalArgumentException.class, () -> lab.boxes().labelled("l").limit(limit), raw);
        lab.bothRefuse(IllegalArgumentException.class, () -> lab.boxes().scan().limit(limit), raw);
        lab.bothRefuse(IllegalArgumentException.class, () -> lab.table().scan().limit(limit), raw);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "AAAA", "\ud83d", "null"})
    void cursors(String token) {
        lab.onlyLibraryRefuses(
                InvalidCursorException.class,
                () -> lab.boxes().byOwner("o").startAfter(Cursor.of(token)).page());
        lab.onlyLibraryRefuses(
                InvalidCursorException.class,
                () -> lab.boxes().scan().startAfter(Cursor.of(token)).list());
    }

    /** DynamoDB knows a token of 36 characters, and compares it with what was sent under it. */
    @Test
    void tokens() {
        String fits = "t".repeat(36);
        lab.bothTake(() -> lab.table().transact(fits, lab.boxes().deleting("o", "t")), transact("r".repeat(36)));
        lab.bothRefuse(
                IllegalArgumentException.class,
                () -> lab.table().transact(fits + "t", lab.boxes().deleting("o", "t")),
                transact("r".repeat(37)));
        lab.onlyLibraryRefuses(
                IllegalArgumentException.class,
                () -> lab.table().transact("", lab.boxes().deleting("o", "t")));
    }

    private static List<BoxKey> keys(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> new BoxKey("o", "many" + index))
                .toList();
    }

    private static List<Box> boxes(int count) {
        return keys(count).stream().map(key -> LimitLab.box(key.boxId(), "")).toList();
    }

    private static List<TransactionAction> deletions(int count) {
        return keys(count).stream()
                .<TransactionAction>map(lab.boxes()::deleting)
                .toList();
    }

    private static TransactWriteItem deletion(int index) {
        return TransactWriteItem.builder()
                .delete(delete -> delete.tableName(lab.table().name()).key(LimitLab.key("raw", "many" + index)))
                .build();
    }

    private static Consumer<DynamoDbClient> transact(int count) {
        return client -> client.transactWriteItems(write -> write.transactItems(
                IntStream.range(0, count).mapToObj(RequestTest::deletion).toList()));
    }

    private static Consumer<DynamoDbClient> transact(String token) {
        return client -> client.transactWriteItems(
                write -> write.clientRequestToken(token).transactItems(deletion(0)));
    }

    private static Consumer<DynamoDbClient> transactGet(int count) {
        return client -> client.transactGetItems(get -> get.transactItems(IntStream.range(0, count)
                .mapToObj(index -> TransactGetItem.builder()
                        .get(one -> one.tableName(lab.table().name()).key(LimitLab.key("raw", "many" + index)))
                        .build())
                .toList()));
    }

    private static Consumer<DynamoDbClient> batchWrite(int count) {
        return client -> client.batchWriteItem(write -> write.requestItems(Map.of(
                lab.table().name(),
                IntStream.range(0, count)
                        .mapToObj(index -> WriteRequest.builder()
                                .deleteRequest(delete -> delete.key(LimitLab.key("raw", "many" + index)))
                                .build())
                        .toList())));
    }

    private static Consumer<DynamoDbClient> batchGet(int count) {
        return client -> client.batchGetItem(get -> get.requestItems(Map.of(
                lab.table().name(),
                KeysAndAttributes.builder()
                        .keys(IntStream.range(0, count)
                                .mapToObj(index -> LimitLab.key("raw", "many" + index))
                                .toList())
                        .build())));
    }
}
