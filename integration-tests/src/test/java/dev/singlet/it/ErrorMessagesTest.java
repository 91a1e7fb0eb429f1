package dev.singlet.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConditionFailedException;
import dev.singlet.ConstraintViolationException;
import dev.singlet.Cursor;
import dev.singlet.InvalidCursorException;
import dev.singlet.InvalidKeyException;
import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.ItemDecodingException;
import dev.singlet.ItemEncodingException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.Range;
import dev.singlet.TransactionFailedException;
import dev.singlet.it.depot.DepotTable;
import dev.singlet.it.depot.Vehicle;
import dev.singlet.it.depot.Vehicle.Engine;
import dev.singlet.it.depot.Vehicle.Fuel;
import dev.singlet.it.depot.VehicleKey;
import dev.singlet.it.depot.VehicleRepository;
import dev.singlet.testing.DynamoDbExtension;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every message says what went wrong and where, and none holds a value. */
class ErrorMessagesTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final String SECRET = "hush7391";

    private static DepotTable table;
    private static VehicleRepository vehicles;

    @BeforeAll
    static void createTable() {
        table = Samples.table(dynamo);
        vehicles = table.vehicles();
    }

    @BeforeEach
    void storeAnItemFullOfSecrets() {
        vehicles.put(secret(SECRET));
    }

    @Test
    void failuresOfWrites() {
        assertTells(ItemAlreadyExistsException.class, () -> vehicles.create(secret(SECRET)), "Vehicle", "create");
        assertTells(
                ConditionFailedException.class,
                () -> vehicles.putting(secret(SECRET))
                        .onlyIf(c -> c.note().ne(SECRET))
                        .execute(),
                "Vehicle",
                "put");
        assertTells(
                ConditionFailedException.class,
                () -> vehicles.update(SECRET, SECRET)
                        .note(SECRET)
                        .onlyIf(c -> c.city().ne(SECRET))
                        .execute(),
                "Vehicle",
                "update");
        assertTells(
                ConditionFailedException.class,
                () -> vehicles.deleting(SECRET, SECRET)
                        .onlyIf(c -> c.tags().contains("x" + SECRET))
                        .execute(),
                "Vehicle",
                "delete");
    }

    @Test
    void whatIsMissing() {
        assertTells(ItemNotFoundException.class, () -> vehicles.get(SECRET, SECRET + 2), "Vehicle", "get");
        assertTells(
                ItemNotFoundException.class,
                () -> vehicles.update(SECRET, SECRET + 2).note(SECRET).execute(),
                "Vehicle",
                "update");
        assertTells(
                ItemNotFoundException.class,
                () -> vehicles.deleting(SECRET, SECRET + 2)
                        .onlyIf(c -> c.note().eq(SECRET))
                        .execute(),
                "Vehicle",
                "delete");
    }

    @Test
    void transactions() {
        assertTells(
                TransactionFailedException.class,
                () -> table.transact(
                        vehicles.creating(secret(SECRET)),
                        vehicles.update(SECRET, SECRET + 2).note(SECRET)),
                "Vehicle",
                "create",
                "update",
                "0",
                "1");
        assertTells(
                IllegalArgumentException.class,
                () -> table.transact(vehicles.deleting(SECRET, SECRET), vehicles.checking(SECRET, SECRET)),
                "Vehicle");
    }

    @Test
    void constraints() {
        assertTells(
                ConstraintViolationException.class,
                () -> vehicles.update(SECRET, SECRET)
                        .note(SECRET + SECRET)
                        .mileage(7391_7391)
                        .execute(),
                "Vehicle",
                "update",
                "note",
                "mileage",
                "8",
                "1000");
        assertTells(
                ConstraintViolationException.class,
                () -> vehicles.putting(secret(SECRET, SECRET + SECRET)),
                "Vehicle",
                "put",
                "note");
    }

    @Test
    void keys() {
        assertTells(InvalidKeyException.class, () -> vehicles.find("", SECRET), "Vehicle", "pk", "orgId");
        assertTells(
                InvalidKeyException.class, () -> vehicles.find(SECRET, SECRET.repeat(200)), "Vehicle", "sk", "1024");
        assertTells(InvalidKeyException.class, () -> vehicles.find(SECRET + "\uD800", SECRET), "Vehicle", "orgId");
        assertTells(InvalidKeyException.class, () -> vehicles.byRating(SECRET).rating(7391), "Vehicle", "rating", "3");
        assertTells(
                InvalidKeyException.class,
                () -> vehicles.byOrgId(SECRET).vehicleId(Range.atLeast(SECRET + "\uD800")),
                "Vehicle",
                "vehicleId");
        assertTells(InvalidKeyException.class, () -> VehicleKey.parse("CAR#" + SECRET, SECRET), "Vehicle", "pk");
    }

    @Test
    void values() {
        assertTells(
                ItemEncodingException.class,
                () -> vehicles.update(SECRET, SECRET).appendToLog(List.of(SECRET, SECRET + "\uD800")),
                "Vehicle",
                "log[1]");
        assertTells(
                ItemEncodingException.class,
                () -> vehicles.update(SECRET, SECRET).engine(new Engine(Fuel.PETROL, 1, SECRET + "\uD800")),
                "Vehicle",
                "engine.maker");
        assertTells(
                ItemEncodingException.class,
                () -> vehicles.byOrgId(SECRET).filter(c -> c.note().eq(SECRET + "\uD800")),
                "internal.note");
        assertTells(
                IllegalStateException.class,
                () -> vehicles.update(SECRET, SECRET).log(List.of(SECRET)).appendToLog(List.of(SECRET)),
                "Vehicle",
                "log");
    }

    @Test
    void itemsOfAnotherForm() {
        AttributeValue text = AttributeValue.fromS(SECRET);
        tamper("SET mileage = :v", Map.of(":v", text));
        assertTells(ItemDecodingException.class, () -> vehicles.find(SECRET, SECRET), "Vehicle", "mileage", "N", "S");
        tamper("SET mileage = :v", Map.of(":v", AttributeValue.fromN("7391.7391")));
        assertTells(ItemDecodingException.class, () -> vehicles.find(SECRET, SECRET), "Vehicle", "mileage");
        storeAnItemFullOfSecrets();
        tamper("SET engine.fuel = :v", Map.of(":v", text));
        assertTells(
                ItemDecodingException.class, () -> vehicles.byOrgId(SECRET).list(), "Vehicle", "engine.fuel", "Fuel");
        storeAnItemFullOfSecrets();
        tamper("REMOVE city", Map.of());
        assertTells(ItemDecodingException.class, () -> vehicles.byOrgId(SECRET).first(), "Vehicle", "city");
        storeAnItemFullOfSecrets();
        tamper("SET log[0] = :v", Map.of(":v", AttributeValue.fromN("7391")));
        assertTells(ItemDecodingException.class, () -> table.scan().list(), "Vehicle", "log[0]");
        storeAnItemFullOfSecrets();
        tamper("SET entityType = :v", Map.of(":v", text));
        assertTells(ItemDecodingException.class, () -> vehicles.find(SECRET, SECRET), "Vehicle", "entityType");
    }

    @Test
    void cursors() {
        vehicles.put(secret(SECRET + 1));
        Cursor cursor = vehicles.byOrgId(SECRET).limit(1).page().next().orElseThrow();
        assertTells(
                InvalidCursorException.class,
                () -> vehicles.byRating(SECRET).startAfter(cursor).list(),
                "Vehicle");
        assertTells(
                InvalidCursorException.class,
                () -> vehicles.byOrgId(SECRET).startAfter(Cursor.of(SECRET)).page(),
                "Vehicle");
    }

    @Test
    void noToStringShowsAValue() {
        Stream.of(
                        VehicleKey.of(secret(SECRET)),
                        vehicles,
                        table,
                        vehicles.creating(secret(SECRET)),
                        vehicles.putting(secret(SECRET)),
                        vehicles.deleting(SECRET, SECRET).onlyIf(c -> c.note().eq(SECRET)),
                        vehicles.checking(SECRET, SECRET),
                        vehicles.update(SECRET, SECRET).note(SECRET),
                        vehicles.byOrgId(SECRET),
                        vehicles.byOrgId(SECRET)
                                .vehicleId(Range.atLeast(SECRET))
                                .filter(c -> c.note().eq(SECRET)),
                        vehicles.byOrgId(SECRET).page(),
                        Range.atLeast(SECRET),
                        Cursor.of(SECRET),
                        table.scan())
                .forEach(object ->
                        assertFalse(object.toString().contains(SECRET), () -> object.getClass() + " shows a value"));
    }

    private static <X extends RuntimeException> void assertTells(
            Class<X> kind, Executable operation, String... expected) {
        X failure = assertThrows(kind, operation);
        String message = String.valueOf(failure.getMessage());
        for (String part : expected) {
            assertTrue(message.contains(part), () -> "\"" + part + "\" is missing in: " + message);
        }
        StringWriter logged = new StringWriter();
        failure.printStackTrace(new PrintWriter(logged));
        assertFalse(logged.toString().contains(SECRET), () -> "shows a value: " + logged);
        assertFalse(logged.toString().contains("7391"), () -> "shows a number: " + logged);
    }

    private static Vehicle secret(String vehicleId) {
        return secret(vehicleId, SECRET);
    }

    private static Vehicle secret(String vehicleId, String note) {
        return new Vehicle(
                SECRET,
                vehicleId,
                SECRET,
                SECRET,
                SECRET,
                Optional.empty(),
                1,
                1,
                null,
                note,
                List.of(SECRET),
                null,
                Set.of(SECRET),
                Set.of(),
                Map.of(SECRET, 1L),
                Map.of(SECRET, SECRET),
                new Engine(Fuel.PETROL, 1, SECRET));
    }

    private static void tamper(String expression, Map<String, AttributeValue> values) {
        String update = expression.replace("log[0]", "#log[0]");
        dynamo.client()
                .updateItem(request -> request.tableName(table.name())
                        .key(Map.of(
                                "pk",
                                AttributeValue.fromS("ORG#" + SECRET),
                                "sk",
                                AttributeValue.fromS("VEHICLE#" + SECRET)))
                        .updateExpression(update)
                        .expressionAttributeNames(update.contains("#log") ? Map.of("#log", "log") : null)
                        .expressionAttributeValues(values.isEmpty() ? null : values));
    }
}
