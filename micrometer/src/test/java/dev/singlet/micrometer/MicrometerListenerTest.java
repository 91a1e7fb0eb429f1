package dev.singlet.micrometer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ItemNotFoundException;
import dev.singlet.micrometer.notes.Note;
import dev.singlet.micrometer.notes.NoteKey;
import dev.singlet.micrometer.notes.NoteRepository;
import dev.singlet.micrometer.notes.NoteTable;
import dev.singlet.testing.DynamoDbExtension;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MicrometerListenerTest {

    @RegisterExtension
    final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private NoteTable table;
    private NoteRepository notes;

    @BeforeEach
    void connect() {
        table = NoteTable.connect(
                dynamo.client(),
                options -> options.tableName(dynamo.tableName())
                        .listener(new MicrometerListener(registry))
                        .consumedCapacity(true));
        table.createIfAbsent();
        notes = table.notes();
    }

    @Test
    void timesEachOperation() {
        notes.create(new Note("1", "ann", "secret"));
        notes.get("1");
        notes.get("1");

        Timer creations = registry.get("singlet.operations")
                .tags("operation", "create", "table", table.name(), "entity", "Note", "index", "none")
                .tags("outcome", "SUCCESS", "exception", "none")
                .timer();
        assertEquals(1, creations.count());
        assertTrue(creations.totalTime(TimeUnit.NANOSECONDS) > 0);
        assertEquals(
                2,
                registry.get("singlet.operations")
                        .tag("operation", "get")
                        .timer()
                        .count());
    }

    @Test
    void tellsFailuresApart() {
        assertThrows(ItemNotFoundException.class, () -> notes.get("none"));

        Timer failures = registry.get("singlet.operations")
                .tags("operation", "get", "outcome", "FAILED", "exception", "ItemNotFoundException")
                .timer();
        assertEquals(1, failures.count());
        assertTrue(registry.find("singlet.items")
                .tag("operation", "get")
                .summaries()
                .isEmpty());
    }

    @Test
    void countsItemsBeforeAndAfterFilters() {
        notes.create(new Note("1", "ann", "wanted"));
        notes.create(new Note("2", "ann", "other"));

        notes.byAuthor("ann").filter(note -> note.text().eq("wanted")).list();

        Tags query = Tags.of("operation", "query", "entity", "Note", "index", "gsi1");
        assertEquals(1, registry.get("singlet.items").tags(query).summary().totalAmount());
        assertEquals(
                2, registry.get("singlet.items.scanned").tags(query).summary().totalAmount());
        assertTrue(registry.find("singlet.items.scanned")
                .tag("operation", "create")
                .summaries()
                .isEmpty());
    }

    @Test
    void countsRequestsAndAttempts() {
        notes.deleteAll(
                IntStream.range(0, 30).mapToObj(id -> new NoteKey("" + id)).toList());

        Tags deletions = Tags.of("operation", "delete_all", "entity", "Note");
        assertEquals(
                2, registry.get("singlet.requests").tags(deletions).counter().count());
        assertEquals(
                2, registry.get("singlet.attempts").tags(deletions).counter().count());
    }

    @Test
    void countsTheCapacityOfTableAndIndexes() {
        notes.create(new Note("1", "ann", "text"));
        notes.byAuthor("ann").list();

        assertEquals(1, capacity("create", "none"));
        assertEquals(1, capacity("create", "gsi1"));
        assertTrue(registry.find("singlet.capacity.consumed")
                .tags("operation", "query", "index", "none")
                .counters()
                .isEmpty());
        assertEquals(0.5, capacity("query", "gsi1"));
    }

    @Test
    void addsTagsOfTheProgramAndNoValues() {
        NoteTable tagged = NoteTable.connect(
                dynamo.client(),
                options -> options.tableName(dynamo.tableName())
                        .listener(new MicrometerListener(registry, Tags.of("region", "eu"))));
        tagged.notes().create(new Note("secret-id", "secret-author", "secret-text"));

        List<Tag> all = registry.getMeters().stream()
                .map(Meter::getId)
                .flatMap(id -> id.getTags().stream())
                .toList();
        assertTrue(all.contains(Tag.of("region", "eu")));
        assertFalse(all.stream().anyMatch(tag -> tag.getValue().contains("secret")));
    }

    private double capacity(String operation, String index) {
        return registry.get("singlet.capacity.consumed")
                .tags("operation", operation, "table", table.name(), "entity", "Note", "index", index)
                .counter()
                .count();
    }
}
