package dev.singlet.testing;

import static dev.singlet.testing.Definitions.put;
import static dev.singlet.testing.Definitions.string;
import static dev.singlet.testing.Definitions.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

class DynamoDbExtensionTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final String NAMED_BEFORE_THE_CLASS_STARTED = dynamo.tableName("Early");

    @Test
    void nameHoldsForTheClass() {
        assertEquals(dynamo.tableName(), dynamo.tableName());
        assertEquals(NAMED_BEFORE_THE_CLASS_STARTED, dynamo.tableName("Early"));
        assertNotEquals(dynamo.tableName(), dynamo.tableName("Early"));
        assertTrue(dynamo.tableName("Chats").matches("Chats-[0-9a-f]{12}"), dynamo.tableName("Chats"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Chats Table", "Chats/Table", "Ch\u00e4ts"})
    void labelMustFitATableName(String label) {
        assertThrows(IllegalArgumentException.class, () -> dynamo.tableName(label));
    }

    @Test
    void createdTableIsActiveAndOfItsOwn() {
        String first = dynamo.createTable(table("Chats"));
        String second = dynamo.createTable(table("Chats"));
        assertNotEquals(first, second);
        for (String name : List.of(first, second)) {
            assertTrue(name.startsWith("Chats-"), name);
            assertEquals(
                    TableStatus.ACTIVE,
                    dynamo.client()
                            .describeTable(describe -> describe.tableName(name))
                            .table()
                            .tableStatus());
        }
        put(dynamo.client(), first, "p", string("s"));
        assertEquals(1, dynamo.items(first).size());
        assertEquals(List.of(), dynamo.items(second));
    }

    @Test
    void definitionNeedsNoName() {
        CreateTableRequest nameless =
                table("unused").toBuilder().tableName(null).build();
        assertTrue(dynamo.createTable(nameless).startsWith("singlet-"));
    }

    @Test
    void classesShareTheServer() {
        DynamoDbExtension other = DynamoDbExtension.embedded();
        assertEquals(dynamo.endpoint(), other.endpoint());
        assertSame(dynamo.client(), other.client());
        assertNotEquals(dynamo.tableName(), other.tableName());
    }

    @Test
    void parametersAreResolved(DynamoDbClient client, DynamoDbAsyncClient asyncClient, DynamoDbExtension extension) {
        assertSame(dynamo, extension);
        assertSame(dynamo.client(), client);
        assertSame(dynamo.asyncClient(), asyncClient);
    }

    @Test
    void bothClientsUseTheSameServer() {
        String name = dynamo.createTable(table("Both"));
        assertTrue(dynamo.asyncClient().listTables().join().tableNames().contains(name));
    }

    @Nested
    class Inner {

        @Test
        void sharesTheNamesOfTheOuterClass() {
            assertEquals(NAMED_BEFORE_THE_CLASS_STARTED, dynamo.tableName("Early"));
        }
    }
}
