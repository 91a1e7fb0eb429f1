package dev.singlet.testing;

import static dev.singlet.testing.Definitions.put;
import static dev.singlet.testing.Definitions.string;
import static dev.singlet.testing.Definitions.table;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

class LocalDynamoDbTest {

    @Test
    void embeddedHoldsSeveralTables() {
        try (LocalDynamoDb dynamo = LocalDynamoDb.embedded()) {
            dynamo.client().createTable(table("first"));
            dynamo.client().createTable(table("second"));
            put(dynamo.client(), "second", "p", string("s"));
            assertEquals(
                    List.of("first", "second"), dynamo.client().listTables().tableNames());
            assertEquals(List.of(), dynamo.items("first"));
            assertEquals(1, dynamo.items("second").size());
        }
    }

    @Test
    void instancesKnowNothingOfEachOther() {
        try (LocalDynamoDb one = LocalDynamoDb.embedded()) {
            one.client().createTable(table("same"));
            put(one.client(), "same", "p", string("s"));
            try (LocalDynamoDb two = LocalDynamoDb.embedded()) {
                assertNotEquals(one.endpoint(), two.endpoint());
                two.client().createTable(table("same"));
                assertEquals(List.of(), two.items("same"));
            }
            assertEquals(1, one.items("same").size(), "closing one must not touch another");
        }
    }

    @Test
    void embeddedListensOnLoopbackOnly() {
        try (LocalDynamoDb dynamo = LocalDynamoDb.embedded()) {
            assertEquals(
                    InetAddress.getLoopbackAddress().getHostAddress(),
                    dynamo.endpoint().getHost());
        }
    }

    @Test
    void endpointReachesWhatIsAlreadyRunning() {
        try (LocalDynamoDb embedded = LocalDynamoDb.embedded()) {
            embedded.client().createTable(table("shared"));
            try (LocalDynamoDb same = LocalDynamoDb.endpoint(embedded.endpoint())) {
                assertEquals(List.of("shared"), same.client().listTables().tableNames());
            }
            assertEquals(
                    List.of("shared"),
                    embedded.client().listTables().tableNames(),
                    "must not stop what it did not start");
        }
    }

    @Test
    void switchTakesAnEndpoint() {
        try (LocalDynamoDb embedded = LocalDynamoDb.embedded();
                LocalDynamoDb chosen = LocalDynamoDb.start(
                        DynamoDbChoice.parse("switch", embedded.endpoint().toString()))) {
            embedded.client().createTable(table("shared"));
            assertEquals(List.of("shared"), chosen.client().listTables().tableNames());
        }
    }

    @Test
    void closeStopsServerAndThreads() {
        LocalDynamoDb dynamo = LocalDynamoDb.embedded();
        URI endpoint = dynamo.endpoint();
        dynamo.client().createTable(table("gone"));
        List<Thread> threads = threadsOfServerAt(endpoint);
        assertTrue(threads.size() > 4, () -> "the server's threads, by its group: " + threads);
        dynamo.close();
        dynamo.close();
        assertEquals(List.of(), threads.stream().filter(Thread::isAlive).toList());
        assertThrows(ConnectException.class, () -> new Socket(endpoint.getHost(), endpoint.getPort()).close());
    }

    /** Jetty names the thread that accepts connections after the port, which leads to the server's thread group. */
    private static List<Thread> threadsOfServerAt(URI endpoint) {
        ThreadGroup group = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().contains(":" + endpoint.getPort() + "}"))
                .findFirst()
                .orElseThrow()
                .getThreadGroup();
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> group.equals(thread.getThreadGroup()))
                .toList();
    }

    @Test
    void itemsComeInKeyOrderWithKeysFirst() {
        try (LocalDynamoDb dynamo = LocalDynamoDb.embedded()) {
            DynamoDbClient client = dynamo.client();
            client.createTable(table("strings"));
            // DynamoDB compares UTF-8, in which U+FF5E comes before U+1F600; Java's own order is the reverse.
            for (String sk : List.of("\uD83D\uDE00", "\uFF5E", "b", "a")) {
                put(client, "strings", "p2", string(sk));
            }
            put(client, "strings", "p1", string("z"));

            List<Map<String, AttributeValue>> items = dynamo.items("strings");
            assertEquals(
                    List.of("p1 z", "p2 a", "p2 b", "p2 \uFF5E", "p2 \uD83D\uDE00"),
                    items.stream()
                            .map(item -> value(item, "pk").s() + " "
                                    + value(item, "sk").s())
                            .toList());
            assertEquals(List.of("pk", "sk", "a"), List.copyOf(items.get(0).keySet()));
        }
    }

    @Test
    void itemsAgreeWithDynamoDbOnNumbersAndBinaries() {
        try (LocalDynamoDb dynamo = LocalDynamoDb.embedded()) {
            assertSameOrderAsQuery(
                    dynamo, ScalarAttributeType.N, List.of("10", "9", "-1", "0.5"), AttributeValue::fromN);
            assertSameOrderAsQuery(
                    dynamo,
                    ScalarAttributeType.B,
                    List.of("\u00ff", "\u007f", "\u0000", "\u00ff\u0000"),
                    text -> AttributeValue.fromB(SdkBytes.fromString(text, ISO_8859_1)));
        }
    }

    private static void assertSameOrderAsQuery(
            LocalDynamoDb dynamo,
            ScalarAttributeType type,
            List<String> keys,
            Function<String, AttributeValue> attribute) {
        DynamoDbClient client = dynamo.client();
        String name = "sorted-by-" + type;
        client.createTable(table(name, type));
        keys.forEach(key -> put(client, name, "p", attribute.apply(key)));
        List<AttributeValue> queried = client
                .query(query -> query.tableName(name)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", string("p"))))
                .items()
                .stream()
                .map(item -> value(item, "sk"))
                .toList();
        assertEquals(keys.size(), queried.size());
        assertEquals(
                queried,
                dynamo.items(name).stream().map(item -> value(item, "sk")).toList());
    }

    @Test
    void itemsOfAMissingTable() {
        try (LocalDynamoDb dynamo = LocalDynamoDb.embedded()) {
            assertThrows(ResourceNotFoundException.class, () -> dynamo.items("missing"));
        }
    }

    private static AttributeValue value(Map<String, AttributeValue> item, String attribute) {
        return requireNonNull(item.get(attribute), attribute);
    }
}
