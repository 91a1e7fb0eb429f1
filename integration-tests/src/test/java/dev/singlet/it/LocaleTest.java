package dev.singlet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConstraintViolationException;
import dev.singlet.it.depot.DepotTable;
import dev.singlet.it.depot.Reading;
import dev.singlet.it.depot.Task;
import dev.singlet.it.depot.Vehicle;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items are the same wherever the program runs: dotless i, other digits and other time zones change nothing. */
class LocaleTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "tr, Asia/Kolkata",
        "ar-EG, Pacific/Kiritimati",
        "hi-IN-u-nu-deva, America/St_Johns",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Apia",
        "und, UTC"
    })
    void storesAndFindsTheSame(String language, String zoneId) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        DepotTable table = Samples.table(dynamo);
        String org = "TITLE-" + language;

        Task task = table.tasks()
                .create(draft -> draft.orgId(org)
                        .priority(42)
                        .dueAt(Samples.DUE)
                        .status(Task.Status.OPEN)
                        .title("Wash")
                        .taskId("id")
                        .assignee("i"));
        Map<String, AttributeValue> item = Samples.item(dynamo, "orgId", org);
        assertEquals(
                "ORG#" + org.toLowerCase(Locale.ROOT),
                Samples.attribute(item, "pk").s());
        assertEquals(
                "TASK#0042#2024-04-01T08:30:00.000Z#id",
                Samples.attribute(item, "sk").s());
        assertEquals(
                "OPEN#2024-03-01T12:00:00.123456Z",
                Samples.attribute(item, "gsi1sk").s());
        assertEquals("ASSIGNEE#I", Samples.attribute(item, "gsi2pk").s());
        assertEquals(
                "2024-03-01T12:00:00.123456000Z",
                Samples.attribute(item, "createdAt").s());
        assertEquals("42", Samples.attribute(item, "priority").n());
        assertEquals(
                List.of(task),
                table.tasks().byOrgId(org.toLowerCase(Locale.ROOT)).priority(42).list());
        assertEquals(
                List.of(task),
                table.tasks().byAssignee("i").filter(c -> c.orgId().eq(org)).list());

        Vehicle vehicle = table.vehicles().create(Samples.vehicle(org, "1", "ISTANBUL", "I"));
        assertEquals(
                107, table.vehicles().update(org, "1").addToMileage(7).execute().mileage());
        assertEquals(
                List.of(vehicle.vehicleId()),
                table.vehicles().byCity("istanbul").filter(c -> c.orgId().eq(org)).stream()
                        .map(Vehicle::vehicleId)
                        .toList());

        Reading reading = table.readings().create(Samples.reading(org, Samples.NOW, 7, "I"));
        assertEquals(
                List.of(reading),
                table.readings()
                        .bySite(reading.site())
                        .at(Samples.NOW)
                        .channel("i")
                        .list());

        ConstraintViolationException refused = assertThrows(
                ConstraintViolationException.class,
                () -> table.vehicles().update(org, "1").mileage(12_345).execute());
        assertTrue(String.valueOf(refused.getMessage()).contains("1000"), refused.getMessage());
        table.tasks().delete(task);
        table.vehicles().delete(vehicle);
        assertEquals(0, table.tasks().byAssignee("i").count());
    }
}
