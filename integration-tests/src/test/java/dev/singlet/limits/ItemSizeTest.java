package dev.singlet.limits;

import static dev.singlet.limits.LimitLab.box;
import static dev.singlet.limits.LimitLab.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.BatchAction;
import dev.singlet.ItemEncodingException;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Reason;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** An item has 409,600 bytes at most, by whatever way it is written. */
class ItemSizeTest {

    private static final int MAX = 400 * 1024;

    /** Of a box with an empty text: names and values of {@code pk}, {@code sk} and the other attributes. */
    private static final int EMPTY = "pkB#oskN#1entityTypeBoxownerooboxId1text".length() - 1;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static LimitLab lab;

    @BeforeAll
    static void connect() {
        lab = new LimitLab(dynamo);
    }

    @Test
    void aPut() {
        lab.bothTake(() -> lab.boxes().put(sized(MAX)), put(MAX));
        lab.bothTake(() -> lab.boxes().create(box("2", "x".repeat(MAX - EMPTY))), client -> {});
        tells(lab.bothRefuse(ItemEncodingException.class, () -> lab.boxes().put(sized(MAX + 1)), put(MAX + 1)));
        tells(lab.bothRefuse(ItemEncodingException.class, () -> lab.boxes().create(sized(MAX + 1)), put(MAX + 1)));
    }

    /** By characters of three bytes, which a count of characters would take for less. */
    @Test
    void aPutOfMultiByteText() {
        int euros = (MAX - EMPTY) / 3;
        int rest = MAX - EMPTY - 3 * euros;
        String fits = "\u20ac".repeat(euros) + "x".repeat(rest);

        lab.bothTake(() -> lab.boxes().put(box("1", fits)), put(fits));
        lab.bothRefuse(ItemEncodingException.class, () -> lab.boxes().put(box("1", fits + "x")), put(fits + "x"));
    }

    @Test
    void aTransaction() {
        lab.bothTake(() -> lab.table().transact(lab.boxes().putting(sized(MAX))), transact(MAX));
        lab.bothRefuse(
                ItemEncodingException.class,
                () -> lab.table().transact(lab.boxes().putting(sized(MAX + 1))),
                transact(MAX + 1));
    }

    @Test
    void aBatch() {
        lab.bothTake(() -> lab.boxes().putAll(List.of(sized(MAX))), batch(MAX));
        lab.bothRefuse(ItemEncodingException.class, () -> lab.boxes().putAll(List.of(sized(MAX + 1))), batch(MAX + 1));
        lab.bothRefuse(
                ItemEncodingException.class,
                () -> lab.table().batch(List.<BatchAction>of(lab.boxes().putting(sized(MAX + 1)))),
                batch(MAX + 1));
    }

    /** What the update itself brings is too much for any item, whatever is stored. */
    @Test
    void anUpdateThatBringsTooMuch() {
        lab.boxes().put(sized(EMPTY));
        lab.bothTake(
                () -> lab.boxes().update("o", "1").text("x".repeat(MAX - EMPTY)).execute(), update(MAX - EMPTY));
        String tooMuch = "x".repeat(MAX);
        tells(lab.bothRefuse(
                ItemEncodingException.class,
                () -> lab.boxes().update("o", "1").text(tooMuch).execute(),
                update(MAX)));
        lab.onlyLibraryRefuses(
                ItemEncodingException.class,
                () -> lab.table().transact(lab.boxes().update("o", "1").text(tooMuch)));
        lab.onlyLibraryRefuses(
                ItemEncodingException.class,
                () -> lab.boxes()
                        .update("o", "1")
                        .appendToLines(List.of(tooMuch))
                        .execute());
        lab.onlyLibraryRefuses(
                ItemEncodingException.class,
                () -> lab.boxes().update("o", "1").text(tooMuch).orCreate().execute());
        lab.onlyLibraryRefuses(
                ItemEncodingException.class,
                () -> lab.boxes().update("o", "1").text(tooMuch).idempotent().execute());
    }

    /** Only DynamoDB knows what is stored, so it is sent; nothing of the refusal is in doubt. */
    @Test
    void anUpdateThatLetsTheItemGrowTooLarge() {
        lab.boxes().put(sized(MAX - 10));
        ItemEncodingException refused = assertThrows(
                ItemEncodingException.class,
                () -> lab.boxes().update("o", "1").note("x".repeat(20)).execute());
        assertTrue(LimitLab.message(refused).contains("DynamoDB has refused"), LimitLab.message(refused));
        ItemEncodingException idempotent = assertThrows(
                ItemEncodingException.class,
                () -> lab.boxes()
                        .update("o", "1")
                        .note("x".repeat(20))
                        .idempotent()
                        .execute());
        assertEquals(LimitLab.message(refused), idempotent.getMessage());
        assertEquals(
                Reason.REFUSED,
                assertThrows(
                                TransactionFailedException.class,
                                () -> lab.table()
                                        .transact(lab.boxes().update("o", "1").note("x".repeat(20))))
                        .failures()
                        .get(0)
                        .reason());
        assertThrows(DynamoDbException.class, () -> update(MAX).accept(lab.raw()));
        assertEquals(sized(MAX - 10), lab.boxes().get("o", "1"));
    }

    private static void tells(ItemEncodingException refused) {
        assertTrue(LimitLab.message(refused).contains("409600"), LimitLab.message(refused));
        assertEquals("Box", refused.entity());
    }

    private static Box sized(int bytes) {
        return box("1", "x".repeat(bytes - EMPTY));
    }

    private static Map<String, AttributeValue> item(int bytes) {
        return item("x".repeat(bytes - EMPTY));
    }

    private static Map<String, AttributeValue> item(String text) {
        return Map.of(
                "pk", AttributeValue.fromS("B#o"),
                "sk", AttributeValue.fromS("N#1"),
                "entityType", AttributeValue.fromS("Box"),
                "owner", AttributeValue.fromS("o"),
                "boxId", AttributeValue.fromS("1"),
                "text", AttributeValue.fromS(text));
    }

    private static Consumer<DynamoDbClient> put(int bytes) {
        return put("x".repeat(bytes - EMPTY));
    }

    private static Consumer<DynamoDbClient> put(String text) {
        return client -> client.putItem(put -> put.tableName(lab.table().name()).item(item(text)));
    }

    private static Consumer<DynamoDbClient> transact(int bytes) {
        return client -> client.transactWriteItems(write -> write.transactItems(TransactWriteItem.builder()
                .put(put -> put.tableName(lab.table().name()).item(item(bytes)))
                .build()));
    }

    private static Consumer<DynamoDbClient> batch(int bytes) {
        return client -> client.batchWriteItem(write -> write.requestItems(Map.of(
                lab.table().name(),
                List.of(WriteRequest.builder()
                        .putRequest(put -> put.item(item(bytes)))
                        .build()))));
    }

    private static Consumer<DynamoDbClient> update(int length) {
        return client ->
                client.updateItem(update -> update.tableName(lab.table().name())
                        .key(key("o", "1"))
                        .updateExpression("SET #t = :t")
                        .expressionAttributeNames(Map.of("#t", "text"))
                        .expressionAttributeValues(Map.of(":t", AttributeValue.fromS("x".repeat(length)))));
    }
}
