package dev.singlet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.TransactionAction;
import dev.singlet.TransactionFailedException;
import dev.singlet.it.depot.DepotTable;
import dev.singlet.it.depot.Task;
import dev.singlet.it.depot.Vehicle;
import dev.singlet.it.depot.VehicleRepository;
import dev.singlet.testing.DynamoDbExtension;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Several writes that take effect together. */
class TransactionTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static DepotTable table;
    private static VehicleRepository vehicles;

    @BeforeAll
    static void createTable() {
        table = Samples.table(dynamo);
        vehicles = table.vehicles();
    }

    @Test
    void allActionsTakeEffect() {
        vehicles.create(Samples.vehicle("all", "1"));
        vehicles.create(Samples.vehicle("all", "2"));
        vehicles.create(Samples.vehicle("all", "3"));
        table.transact(
                vehicles.update("all", "1").note("x").addToMileage(1),
                vehicles.deleting("all", "2"),
                vehicles.checking("all", "3").onlyIf(c -> c.city().eq("Rome")),
                vehicles.creating(Samples.vehicle("all", "4")),
                vehicles.putting(Samples.vehicle("all", "5")),
                table.tasks()
                        .creating(draft -> draft.orgId("all")
                                .priority(1)
                                .dueAt(Samples.DUE)
                                .status(Task.Status.OPEN)
                                .title("Wash")));
        assertEquals("x", vehicles.get("all", "1").note());
        assertEquals(101, vehicles.get("all", "1").mileage());
        assertEquals(Optional.empty(), vehicles.find("all", "2"));
        assertEquals(4, vehicles.byOrgId("all").count());
        assertEquals(1, table.tasks().byOrgId("all").count());
    }

    @Test
    void oneFailureUndoesAllAndEveryFailureIsTold() {
        vehicles.create(Samples.vehicle("none", "1"));
        Vehicle second = vehicles.create(Samples.vehicle("none", "2"));
        vehicles.create(Samples.vehicle("none", "4"));
        TransactionFailedException refused = assertThrows(
                TransactionFailedException.class,
                () -> table.transact(
                        vehicles.update("none", "1").note("x"),
                        vehicles.creating(Samples.vehicle("none", "2")),
                        vehicles.deleting("none", "3").onlyIf(c -> c.city().exists()),
                        vehicles.checking("none", "4").onlyIf(c -> c.note().exists())));
        assertEquals(
                List.of("1 ALREADY_EXISTS", "2 NOT_FOUND", "3 CONDITION_FAILED"),
                refused.failures().stream()
                        .map(failure -> failure.action() + " " + failure.reason())
                        .toList());
        assertEquals(Optional.of(second), refused.failures().get(0).item(Vehicle.class));
        assertEquals(Optional.empty(), refused.failures().get(1).item());
        assertNull(vehicles.get("none", "1").note());
    }

    @Test
    void twoActionsOnOneItemAreRefusedBeforeSending() {
        assertThrows(
                IllegalArgumentException.class,
                () -> table.transact(vehicles.deleting("same", "1"), vehicles.checking("same", "1")));
    }

    @Test
    void aHundredActionsAreTheMost() {
        List<TransactionAction> actions = new ArrayList<>(IntStream.range(0, 100)
                .mapToObj(number -> vehicles.creating(Samples.vehicle("hundred", "v" + number)))
                .toList());
        table.transact(actions);
        assertEquals(100, vehicles.byOrgId("hundred").count());
        actions.add(vehicles.creating(Samples.vehicle("hundred", "v100")));
        assertThrows(IllegalArgumentException.class, () -> table.transact(actions));
    }

    @Test
    void noActionsAreNoRequest() {
        table.transact(List.of());
        table.transact();
    }

    /** DynamoDB demands an update expression in a transaction, though DynamoDB Local does without. */
    @Test
    void anUpdateWithoutChangesIsSentAsACheck() {
        vehicles.create(Samples.vehicle("void", "1"));
        List<TransactWriteItem> sent = new ArrayList<>();
        DepotTable watched = DepotTable.connect(watching(sent), options -> options.tableName(table.name()));
        watched.transact(
                watched.vehicles().update("void", "1").onlyIf(c -> c.city().eq("Rome")));
        assertEquals(1, sent.size());
        assertNotNull(sent.get(0).conditionCheck());
    }

    private static DynamoDbClient watching(List<TransactWriteItem> sent) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof TransactWriteItemsRequest request) {
                        sent.addAll(request.transactItems());
                    }
                    try {
                        return method.invoke(dynamo.client(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
