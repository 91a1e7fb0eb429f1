package dev.singlet.limits;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.FaultyHttpClient;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * A table that is reached in two ways: by the library, whose requests are counted, and by the plain client of the SDK,
 * which sends the same without a look at it.
 */
final class LimitLab {

    static final Instant NOW = Instant.parse("2124-01-01T00:00:00Z");

    private final FaultyHttpClient http = FaultyHttpClient.onDefault();
    private final DynamoDbClient raw;
    private final LimitTable table;

    LimitLab(DynamoDbExtension dynamo) {
        this.raw = dynamo.client();
        this.table = LimitTable.connect(
                dynamo.clientBuilder().httpClient(http).build(),
                options -> options.tableName(dynamo.tableName()).clock(() -> NOW));
        table.createIfAbsent();
    }

    LimitTable table() {
        return table;
    }

    BoxRepository boxes() {
        return table.boxes();
    }

    DynamoDbClient raw() {
        return raw;
    }

    /** Beyond the limit: the library refuses it by itself, and DynamoDB does when it is sent all the same. */
    <X extends RuntimeException> X bothRefuse(Class<X> type, Executable call, Consumer<DynamoDbClient> sameRequest) {
        X refusal = onlyLibraryRefuses(type, call);
        refuses(sameRequest);
        return refusal;
    }

    /** Refused by the library although DynamoDB Local would take it; each use says why. */
    <X extends RuntimeException> X onlyLibraryRefuses(
            Class<X> type, Executable call, Consumer<DynamoDbClient> sameRequest) {
        X refusal = onlyLibraryRefuses(type, call);
        assertDoesNotThrow(() -> sameRequest.accept(raw), "DynamoDB Local refuses it too, so the test can say so");
        return refusal;
    }

    /** Refused by the library, where there is no request that could say the same. */
    <X extends RuntimeException> X onlyLibraryRefuses(Class<X> type, Executable call) {
        int before = http.requests();
        X refusal = assertThrows(type, call);
        assertEquals(before, http.requests(), "requests sent by what is refused");
        return refusal;
    }

    /** At the limit: the library sends it, and DynamoDB takes it from either. */
    void bothTake(Executable call, Consumer<DynamoDbClient> sameRequest) {
        int before = http.requests();
        assertDoesNotThrow(call);
        assertEquals(1, http.requests() - before, "requests");
        takes(sameRequest);
    }

    /** How many requests the library sends for a call. */
    int requests(Executable call) {
        int before = http.requests();
        assertDoesNotThrow(call);
        return http.requests() - before;
    }

    /** DynamoDB takes what is sent to it. */
    void takes(Consumer<DynamoDbClient> request) {
        assertDoesNotThrow(() -> request.accept(raw));
    }

    /** DynamoDB refuses what is sent to it. */
    void refuses(Consumer<DynamoDbClient> request) {
        assertThrows(DynamoDbException.class, () -> request.accept(raw), "DynamoDB takes it");
    }

    /** A raw put of an item with the key of a box of its own and one more attribute. */
    Consumer<DynamoDbClient> put(String attribute, AttributeValue value) {
        return put(Map.of(attribute, value));
    }

    /** A raw put of an item with the key of a box of its own, unless attributes are given that take its place. */
    Consumer<DynamoDbClient> put(Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> item = new HashMap<>(key("raw", "raw"));
        item.put("entityType", AttributeValue.fromS("Box"));
        item.put("owner", AttributeValue.fromS("raw"));
        item.put("boxId", AttributeValue.fromS("raw"));
        item.put("text", AttributeValue.fromS(""));
        item.putAll(attributes);
        return client -> client.putItem(put -> put.tableName(table.name()).item(item));
    }

    static Map<String, AttributeValue> key(String owner, String boxId) {
        return Map.of("pk", AttributeValue.fromS("B#" + owner), "sk", AttributeValue.fromS("N#" + boxId));
    }

    /** A box with nothing but a text. */
    static Box box(String boxId, String text) {
        return new Box(
                "o",
                boxId,
                null,
                null,
                text,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                Optional.empty(),
                null);
    }

    static Box box() {
        return box("1", "");
    }

    static String message(Throwable failure) {
        return Objects.requireNonNull(failure.getMessage());
    }

    /** What a caller without a checker can pass. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    static <T> T nothing() {
        return LimitLab.<T>orNull();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private static <T> @Nullable T orNull() {
        return null;
    }
}
