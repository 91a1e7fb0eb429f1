package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.sample.TaskLab;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

class TableCreationTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    @Test
    void createsTheTableOnce() {
        try (TaskLab lab = TaskLab.unopened(DYNAMO, "once", options -> {})) {
            lab.table().createIfAbsent();
            lab.table().createIfAbsent();

            assertEquals(
                    1,
                    lab.sent().stream()
                            .filter(CreateTableRequest.class::isInstance)
                            .count());
            assertEquals(
                    TableStatus.ACTIVE,
                    lab.client()
                            .describeTable(
                                    request -> request.tableName(lab.table().name()))
                            .table()
                            .tableStatus());
        }
    }

    @Test
    void toleratesSomebodyElse() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (TaskLab one = TaskLab.unopened(DYNAMO, "race", options -> {});
                TaskLab two = TaskLab.unopened(DYNAMO, "race", options -> {})) {
            List<Future<?>> creations =
                    List.of(threads.submit(() -> create(start, one)), threads.submit(() -> create(start, two)));
            for (Future<?> creation : creations) {
                creation.get();
            }
            assertEquals(0, one.table().scan().count());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void definesKeyAttributesAlone() {
        try (TaskLab lab = TaskLab.unopened(DYNAMO, "definition", options -> {})) {
            CreateTableRequest definition = lab.table().definition();

            assertEquals(
                    List.of("pk", "sk", "gsi1pk", "gsi1sk", "lsi1sk"),
                    definition.attributeDefinitions().stream()
                            .map(AttributeDefinition::attributeName)
                            .toList());
            assertEquals(BillingMode.PAY_PER_REQUEST, definition.billingMode());
            assertEquals("gsi1", definition.globalSecondaryIndexes().get(0).indexName());
            assertEquals("lsi1", definition.localSecondaryIndexes().get(0).indexName());
        }
        CreateTableRequest plain =
                TableSchema.builder("Plain").keys("id", null).build().toCreateTableRequest("Plain");
        assertEquals(1, plain.keySchema().size());
        assertFalse(plain.hasGlobalSecondaryIndexes());
        assertFalse(plain.hasLocalSecondaryIndexes());
    }

    @Test
    void refusesAnIndexThatIsNotThere() {
        IllegalArgumentException failure = assertThrows(
                IllegalArgumentException.class,
                () -> TableSchema.builder("Plain").build().index("gsi1"));

        assertEquals("Table Plain has no index gsi1", failure.getMessage());
    }

    private static Void create(CyclicBarrier start, TaskLab lab) throws Exception {
        start.await();
        lab.table().createIfAbsent();
        return null;
    }
}
