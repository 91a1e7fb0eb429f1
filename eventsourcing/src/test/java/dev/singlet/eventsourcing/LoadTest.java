package dev.singlet.eventsourcing;

import static dev.singlet.eventsourcing.EventLab.deposits;
import static dev.singlet.eventsourcing.EventLab.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ItemDecodingException;
import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.eventsourcing.bank.AccountEvent.Charged;
import dev.singlet.eventsourcing.bank.AccountEvent.Opened;
import dev.singlet.eventsourcing.bank.AccountEvent.Remarked;
import dev.singlet.eventsourcing.table.StoredEvent;
import dev.singlet.testing.DynamoDbExtension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reading the events of an aggregate. */
class LoadTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final EventLab lab = EventLab.open(dynamo);
    private final EventStore<AccountEvent> store = lab.store();

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void moreThanOneMegabyteIsLoadedPageByPage() {
        List<AccountEvent> large = IntStream.range(0, 30)
                .<AccountEvent>mapToObj(number -> new Remarked(number + "x".repeat(90_000)))
                .toList();
        store.append("a", 0, "c", large);
        lab.http().reset();

        EventStream<AccountEvent> loaded = store.load("a");
        int requests = lab.http().requests();

        assertEquals(large, events(loaded));
        System.out.println("LoadTest: 2.7 MB of events by 1 read of the head and " + (requests - 1) + " queries");
        assertEquals(4, requests);
    }

    @Test
    void aStreamReadsAsItIsConsumed() {
        for (int append = 0; append < 3; append++) {
            store.append("b", append, "c" + append, List.of(new Remarked("x".repeat(390_000))));
        }
        store.append("b", 3, "last", List.of(new Remarked("x".repeat(390_000))));
        lab.http().reset();

        Iterator<RecordedEvent<AccountEvent>> events = store.loadFrom("b", 1).iterator();
        assertEquals(1, lab.http().requests());
        events.next();
        assertEquals(2, lab.http().requests());
        store.append("b", 4, "later", deposits(1, 1));
        lab.http().reset();
        List<Long> rest = new ArrayList<>();
        events.forEachRemaining(event -> rest.add(event.version()));

        assertEquals(List.of(2L, 3L, 4L), rest);
        assertEquals(1, lab.http().requests());
    }

    @Test
    void eventsAreLoadedFromAVersionOnAndByPages() {
        store.append("c", 0, "c", deposits(1, 10));

        assertEquals(
                List.of(8L, 9L, 10L),
                store.loadFrom("c", 8).map(RecordedEvent::version).toList());
        assertEquals(0, store.loadFrom("c", 11).count());
        EventStream<AccountEvent> page = store.load("c", 4, 5);
        assertEquals(deposits(4, 5), events(page));
        assertEquals(10, page.version());
        assertTrue(page.hasMore());
        assertFalse(store.load("c", 6, 5).hasMore());
        assertFalse(store.load("c", 11, Integer.MAX_VALUE).hasMore());
        assertEquals(deposits(2, 9), events(store.load("c", 2, Integer.MAX_VALUE)));
    }

    /** DynamoDB Local has no stale reads, so the requests themselves are looked at. */
    @Test
    void whatDecidesIsReadConsistently() {
        store.append("k", 0, "c", deposits(1, 3));
        lab.http().reset();

        store.load("k");
        store.append("k", 0, "c", deposits(1, 3));
        store.version("k");

        List<String> reads = lab.http().bodies().stream()
                .filter(body -> !body.contains("TransactItems"))
                .toList();
        assertEquals(5, reads.size());
        assertTrue(reads.stream().allMatch(body -> body.contains("\"ConsistentRead\":true")), reads::toString);
    }

    @Test
    void aGapIsReportedWhereverItIs() {
        store.append("d", 0, "c", deposits(1, 10));
        for (long missing : List.of(10L, 5L, 1L)) {
            lab.table().events().delete(lab.stream(), "d", missing);

            EventGapException gap = assertThrows(EventGapException.class, () -> store.load("d"));
            assertEquals(missing, gap.missingVersion());
        }
        List<Long> before = new ArrayList<>();
        assertThrows(
                EventGapException.class, () -> store.loadFrom("d", 2).forEach(event -> before.add(event.version())));
        assertEquals(List.of(2L, 3L, 4L), before);
        assertThrows(EventGapException.class, () -> store.append("d", 0, "c", deposits(1, 10)));
    }

    @Test
    void whatIsBeyondTheHeadIsNotLoaded() {
        store.append("e", 0, "c", deposits(1, 2));
        lab.table().events().put(stored("e", 3, "Deposited", Map.of("cents", AttributeValue.fromN("9"))));

        assertEquals(deposits(1, 2), events(store.load("e")));
        assertEquals(0, store.loadFrom("e", 3).count());
    }

    @Test
    void oldFormsAndNamesAreReadAsNewOnes() {
        store.append("f", 0, "c", deposits(1, 2));
        lab.table().events().put(stored("f", 1, "Charged", Map.of("cents", AttributeValue.fromN("125"))));
        lab.table().events().put(stored("f", 2, "Noted", Map.of("text", AttributeValue.fromS("hello"))));

        assertEquals(List.of(new Charged(new BigDecimal("1.25")), new Remarked("hello")), events(store.load("f")));
    }

    @Test
    void whatCannotBeReadIsReported() {
        store.append("g", 0, "c", List.of(new Opened("Ada"), new Opened("Ada")));
        lab.table().events().put(stored("g", 1, "Unheard", Map.of("text", AttributeValue.fromS("secret"))));

        ItemDecodingException unknown = assertThrows(ItemDecodingException.class, () -> store.load("g"));
        assertFalse(unknown.toString().contains("secret"), unknown.toString());
        try (Stream<RecordedEvent<AccountEvent>> rest = store.loadFrom("g", 2)) {
            assertEquals(1, rest.count());
        }

        StoredEvent text = stored("g", 1, "Opened", Map.of());
        lab.table()
                .events()
                .put(new StoredEvent(
                        text.stream(),
                        text.id(),
                        1,
                        text.type(),
                        AttributeValue.fromS("secret"),
                        Map.of(),
                        "c",
                        0,
                        text.recordedAt(),
                        false,
                        0));
        assertThrows(ItemDecodingException.class, () -> store.load("g"));
    }

    private StoredEvent stored(String id, long version, String type, Map<String, AttributeValue> payload) {
        Map<String, AttributeValue> document = new HashMap<>(payload);
        document.put("type", AttributeValue.fromS(type));
        return new StoredEvent(
                lab.stream(),
                id,
                version,
                type,
                AttributeValue.fromM(document),
                Map.of(),
                "old",
                0,
                EventLab.START,
                false,
                0);
    }
}
