package dev.singlet.it.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Page;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Scans as generated code offers them. */
class ScanTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final List<Meter> METERS =
            IntStream.range(0, 3).mapToObj(id -> new Meter("m" + id, "cellar")).toList();
    private static final List<Sample> SAMPLES = IntStream.range(0, 40)
            .mapToObj(number -> new Sample("m" + number % 3, number, number * 10L, "n"))
            .toList();

    private static MeterTable table;

    @BeforeAll
    static void fill() {
        table = MeterTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName()));
        table.createIfAbsent();
        METERS.forEach(table.meters()::create);
        SAMPLES.forEach(table.samples()::create);
        putRaw("METER#m1", "METER#guard", "$unique");
        putRaw("OTHER#1", "OTHER", "Other");
        putRaw("METER#m9", "METER", null);
    }

    @Test
    void theWholeTableIsReadAsItsItems() {
        List<MeterItem> all = table.scan().list();
        assertEquals(43, all.size());
        assertEquals(43, table.scan().count());
        assertEquals(43, Set.copyOf(all).size());
    }

    @Test
    void oneEntityIsReadAsItsRecord() {
        List<Meter> meters = table.scan().only(Meter.class).list();
        assertEquals(Set.copyOf(METERS), Set.copyOf(meters));
        assertEquals(Set.copyOf(SAMPLES), table.samples().scan().stream().collect(Collectors.toSet()));
        assertEquals(40, table.samples().scan().count());
    }

    @Test
    void itsFieldsFilterAndItsViewsProject() {
        assertEquals(
                Set.of(new SampleValue(380), new SampleValue(390)),
                Set.copyOf(table.samples()
                        .scan()
                        .filter(sample -> sample.value().ge(380L))
                        .as(SampleValueProjection.INSTANCE)
                        .consistently()
                        .list()));
    }

    @Test
    void pagesFollowEachOther() {
        List<Sample> all = new ArrayList<>();
        Page<Sample> page = table.samples().scan().limit(7).page();
        while (true) {
            all.addAll(page.items());
            assertTrue(page.items().size() <= 7);
            if (!page.hasNext()) {
                break;
            }
            page = table.samples()
                    .scan()
                    .limit(7)
                    .startAfter(page.next().orElseThrow())
                    .page();
        }
        assertEquals(40, all.size());
        assertEquals(Set.copyOf(SAMPLES), Set.copyOf(all));
    }

    @Test
    void segmentsShareTheTable() {
        List<MeterItem> all = new ArrayList<>();
        for (int segment = 0; segment < 5; segment++) {
            all.addAll(table.scan().segment(segment, 5).list());
        }
        assertEquals(43, all.size());
        assertEquals(Set.copyOf(table.scan().list()), Set.copyOf(all));
        assertEquals(43, table.scan().parallel(5).count());
        assertEquals(
                Set.copyOf(SAMPLES),
                Set.copyOf(table.samples().scan().parallel(3).list()));
    }

    @Test
    void whatIsNobodysCanBeSeen() {
        List<Map<String, AttributeValue>> others = table.scan().unrecognized().list();
        assertEquals(
                Set.of(Optional.of("OTHER#1"), Optional.of("METER#m9")),
                others.stream()
                        .map(item -> Optional.ofNullable(item.get("pk")).map(AttributeValue::s))
                        .collect(Collectors.toSet()));
        assertEquals(2, table.scan().only(Meter.class).unrecognized().count());
    }

    private static void putRaw(String partition, String sort, @Nullable String type) {
        Map<String, AttributeValue> key =
                Map.of("pk", AttributeValue.fromS(partition), "sk", AttributeValue.fromS(sort));
        Map<String, AttributeValue> item = new HashMap<>(key);
        if (type != null) {
            item.put("entityType", AttributeValue.fromS(type));
        }
        dynamo.client().putItem(request -> request.tableName(table.name()).item(item));
    }
}
