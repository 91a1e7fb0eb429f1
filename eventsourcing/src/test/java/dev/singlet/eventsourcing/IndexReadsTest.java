package dev.singlet.eventsourcing;

import static dev.singlet.eventsourcing.EventLab.deposits;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Range;
import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.eventsourcing.bank.AccountEvent.Deposited;
import dev.singlet.eventsourcing.bank.AccountEvent.Moved;
import dev.singlet.eventsourcing.bank.AccountEvent.Opened;
import dev.singlet.eventsourcing.bank.AccountEvent.Remarked;
import dev.singlet.eventsourcing.bank.AccountEvent.Withdrawn;
import dev.singlet.eventsourcing.table.StoredEvent;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.CrashError;
import dev.singlet.testing.fault.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reading across aggregates: events by their type, and the list of aggregates. */
class IndexReadsTest {

    private static final Range<Instant> ALWAYS = Range.atLeast(Instant.EPOCH);

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final EventLab lab = EventLab.open(dynamo);
    private final EventStore<AccountEvent> store = lab.store();

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void eventsOfATypeComeByTimeAcrossAggregatesAndShards() {
        for (int event = 0; event < 40; event++) {
            String id = "account-" + event % 10;
            store.append(
                    id,
                    event / 10,
                    "c" + event,
                    List.of(event % 4 == 3 ? new Withdrawn(event + 1) : new Deposited(event + 1)));
            lab.tick(Duration.ofMillis(1));
        }

        List<RecordedEvent<Moved>> moved = store.byType(Moved.class, ALWAYS).toList();
        List<Long> deposited = store.byType(Deposited.class, ALWAYS)
                .map(event -> event.event().cents())
                .toList();
        List<Long> some = store.byType(
                        Moved.class, Range.between(EventLab.START.plusMillis(10), EventLab.START.plusMillis(12)))
                .map(event -> event.recordedAt().toEpochMilli() - EventLab.START.toEpochMilli())
                .toList();

        assertEquals(40, moved.size());
        assertEquals(
                IntStream.range(0, 40)
                        .mapToObj(ms -> EventLab.START.plusMillis(ms))
                        .toList(),
                moved.stream().map(RecordedEvent::recordedAt).toList());
        assertEquals(
                IntStream.range(0, 40)
                        .filter(event -> event % 4 != 3)
                        .mapToObj(event -> event + 1L)
                        .toList(),
                deposited);
        assertEquals(List.of(10L, 11L, 12L), some);
        assertEquals(40, store.byType(AccountEvent.class, ALWAYS).count());
        assertEquals(0, store.byType(Opened.class, ALWAYS).count());
    }

    @Test
    void earlierNamesOfATypeBelongToIt() {
        store.append("a", 0, "c", List.of(new Remarked("new"), new Remarked("replaced")));
        StoredEvent event = lab.table().events().get(lab.stream(), "a", 2);
        lab.table()
                .events()
                .put(new StoredEvent(
                        event.stream(),
                        "a",
                        2,
                        "Noted",
                        AttributeValue.fromM(
                                Map.of("type", AttributeValue.fromS("Noted"), "text", AttributeValue.fromS("old"))),
                        Map.of(),
                        "c",
                        1,
                        event.recordedAt(),
                        false,
                        event.shard()));

        assertEquals(
                List.of("new", "old"),
                store.byType(Remarked.class, ALWAYS)
                        .map(remark -> remark.event().text())
                        .toList());
    }

    @Test
    void whatAnAppendThatEndedLeftIsNotListed() {
        EventStore<AccountEvent> staged =
                lab.store(options -> options.stagedAppends().chunkSize(3));
        staged.append("b", 0, "c1", deposits(1, 4));
        lab.http().inject(Fault.none(), Fault.crashBefore());
        assertThrows(CrashError.class, () -> staged.append("b", 4, "c2", deposits(5, 5)));
        lab.http().inject(Fault.crashAfter());
        assertThrows(CrashError.class, () -> staged.append("new", 0, "c3", deposits(50, 5)));

        assertEquals(
                List.of(1L, 2L, 3L, 4L),
                store.byType(Deposited.class, ALWAYS)
                        .map(event -> event.event().cents())
                        .toList());
        assertEquals(List.of("b"), store.aggregates().map(AggregateHead::id).toList());
    }

    /** The index (simulated) lists an event still whose version another event has got meanwhile. */
    @Test
    void whatAnotherEventHasReplacedIsNotListed() {
        EventStore<AccountEvent> staged =
                lab.store(options -> options.stagedAppends().chunkSize(3));
        lab.http().inject(Fault.crashAfter());
        assertThrows(CrashError.class, () -> staged.append("c", 0, "c1", deposits(1, 5)));
        StoredEvent left = lab.table().events().get(lab.stream(), "c", 2);
        lab.tick(Duration.ofSeconds(1));
        staged.append("c", 0, "c1", deposits(1, 5));
        StoredEvent committed = lab.table().events().get(lab.stream(), "c", 2);

        List<StoredEvent> listed = new ArrayList<>();
        new CommittedEvents(lab.table(), List.of(left, committed).iterator()).forEachRemaining(listed::add);

        assertTrue(left.staged() && committed.staged());
        assertEquals(List.of(committed), listed);
    }

    @Test
    void stagedEventsAreLookedUpByTheHundred() {
        EventStore<AccountEvent> staged = lab.store(EventStoreOptions.Builder::stagedAppends);
        staged.append("d", 0, "c", deposits(1, 250));
        lab.http().reset();

        assertEquals(250, store.byType(Deposited.class, ALWAYS).count());

        // A query for each shard; then heads and events once for each hundred, of which the last ten are not staged.
        assertEquals(8 + 2 * 2, lab.http().requests());
    }

    @Test
    void allAggregatesAreListedOnceWithTheirVersions() {
        TreeSet<String> ids = new TreeSet<>();
        for (int account = 0; account < 30; account++) {
            store.append("account-" + account, 0, "c", deposits(1, 1 + account % 3));
            ids.add("account-" + account);
        }

        List<AggregateHead> listed = store.aggregates().toList();
        List<String> parts = new ArrayList<>();
        for (int part = 0; part < 3; part++) {
            store.aggregates(part, 3).forEach(head -> parts.add(head.id()));
        }

        assertEquals(30, listed.size());
        assertEquals(ids, new TreeSet<>(listed.stream().map(AggregateHead::id).toList()));
        assertEquals(60, listed.stream().mapToLong(AggregateHead::version).sum());
        assertEquals(30, parts.size());
        assertEquals(ids, new TreeSet<>(parts));
        assertEquals(
                0,
                store.aggregates(8, 9)
                        .filter(head -> store.aggregates(7, 9).anyMatch(head::equals))
                        .count());
    }

    @Test
    void anotherNumberOfShardsHidesNothing() {
        EventStore<AccountEvent> wide = lab.store(options -> options.shards(32));
        EventStore<AccountEvent> narrow = lab.store(options -> options.shards(2).readShards(32));
        for (int account = 0; account < 20; account++) {
            wide.append("account-" + account, 0, "c", deposits(1, 1));
        }
        for (int account = 0; account < 20; account++) {
            narrow.append("account-" + account, 1, "d", deposits(2, 1));
            narrow.append("later-" + account, 0, "e", deposits(3, 1));
        }

        assertEquals(40, narrow.aggregates().count());
        assertEquals(60, narrow.byType(Deposited.class, ALWAYS).count());
        assertEquals(40, wide.aggregates().count());
        assertEquals(60, wide.byType(Deposited.class, ALWAYS).count());
    }

    @Test
    void shardsAreStoredAndSoNeverChange() {
        assertEquals(
                List.of(0, 1, 3, 0, 4),
                List.of("", "a", "account-1", "4f6c", "ü").stream()
                        .map(id -> Shards.of(id, 8))
                        .toList());
        int[] numbers = new int[8];
        IntStream.range(0, 8000).forEach(id -> numbers[Shards.of("account-" + id, 8)]++);
        assertTrue(
                IntStream.of(numbers).allMatch(number -> number > 850 && number < 1150),
                () -> IntStream.of(numbers).boxed().toList().toString());
    }

    @Test
    void listsAreReadAsTheyAreConsumed() {
        for (int account = 0; account < 20; account++) {
            store.append("account-" + account, 0, "c", deposits(1, 1));
        }
        lab.http().reset();

        assertEquals(
                Collections.nCopies(1, 1L),
                store.aggregates().limit(1).map(AggregateHead::version).toList());
        assertTrue(lab.http().requests() <= 3, () -> lab.http().requests() + " requests");
    }
}
