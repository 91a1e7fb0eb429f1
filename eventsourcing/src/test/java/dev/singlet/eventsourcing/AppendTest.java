package dev.singlet.eventsourcing;

import static dev.singlet.eventsourcing.EventLab.deposits;
import static dev.singlet.eventsourcing.EventLab.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConstraintViolationException;
import dev.singlet.InvalidKeyException;
import dev.singlet.ItemEncodingException;
import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.eventsourcing.bank.AccountEvent.Charged;
import dev.singlet.eventsourcing.bank.AccountEvent.Deposited;
import dev.singlet.eventsourcing.bank.AccountEvent.Opened;
import dev.singlet.eventsourcing.bank.AccountEvent.Remarked;
import dev.singlet.eventsourcing.bank.AccountEvent.Withdrawn;
import dev.singlet.testing.DynamoDbExtension;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/** One program that appends, without faults. */
class AppendTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final EventLab lab = EventLab.open(dynamo);
    private final EventStore<AccountEvent> store = lab.store();

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void whatIsAppendedIsLoaded() {
        List<AccountEvent> first = List.of(new Opened("Ada"), new Deposited(5));
        List<AccountEvent> second = List.of(new Charged(new BigDecimal("1.25")), new Remarked("late"));

        assertEquals(new Appended(2, 1, false), store.append("a", 0, "c1", first, Map.of("by", "teller")));
        lab.tick(Duration.ofSeconds(1));
        assertEquals(new Appended(4, 3, false), store.append("a", 2, "c2", second));

        EventStream<AccountEvent> loaded = store.load("a");
        assertEquals(4, loaded.version());
        assertTrue(loaded.exists());
        assertEquals(
                new RecordedEvent<>(
                        lab.stream(), "a", 2, new Deposited(5), EventLab.START, "c1", Map.of("by", "teller")),
                loaded.events().get(1));
        assertEquals(
                new RecordedEvent<>(lab.stream(), "a", 4, new Remarked("late"), lab.now(), "c2", Map.of()),
                loaded.events().get(3));
        assertEquals(List.of(first.get(0), first.get(1), second.get(0), second.get(1)), events(loaded));
    }

    @Test
    void anAppendIsOneRequest() {
        store.append("one", 0, "c1", deposits(1, 3));
        store.append("one", 3, "c2", deposits(4, 99));

        assertEquals(2, lab.http().requests());
        assertEquals(102, store.load("one").events().size());
    }

    @Test
    void anotherVersionIsAConflictThatTellsTheActualOne() {
        store.append("b", 0, "c1", deposits(1, 3));

        EventConflictException behind =
                assertThrows(EventConflictException.class, () -> store.append("b", 1, "c2", deposits(9, 1)));
        EventConflictException ahead =
                assertThrows(EventConflictException.class, () -> store.append("b", 7, "c3", deposits(9, 1)));
        EventConflictException created =
                assertThrows(EventConflictException.class, () -> store.append("b", 0, "c4", deposits(9, 1)));
        EventConflictException absent =
                assertThrows(EventConflictException.class, () -> store.append("absent", 1, "c5", deposits(9, 1)));

        assertEquals(List.of(1L, 3L), List.of(behind.expectedVersion(), behind.actualVersion()));
        assertEquals(3, ahead.actualVersion());
        assertEquals(3, created.actualVersion());
        assertEquals(0, absent.actualVersion());
        assertEquals(deposits(1, 3), events(store.load("b")));
        assertFalse(store.load("absent").exists());
    }

    @Test
    void anAppendCanBeRepeatedForEver() {
        store.append("c", 0, "open", List.of(new Opened("Ada")));
        for (int more = 1; more <= 20; more++) {
            store.append("c", more, "more" + more, deposits(more, 1));
        }

        assertEquals(new Appended(1, 1, true), store.append("c", 0, "open", List.of(new Opened("Ada"))));
        assertEquals(new Appended(8, 8, true), store.append("c", 7, "more7", deposits(7, 1)));
        assertEquals(new Appended(21, 21, true), store.append("c", 20, "more20", deposits(20, 1)));
        assertEquals(21, store.version("c"));
    }

    @Test
    void otherEventsUnderTheSameCommitIdAreRefused() {
        store.append("d", 0, "c1", List.of(new Opened("Ada"), new Deposited(1)));
        store.append("d", 2, "c2", deposits(1, 1));

        List<List<AccountEvent>> others = List.of(
                List.of(new Opened("Ada")),
                List.of(new Opened("Ada"), new Deposited(1), new Deposited(2)),
                List.of(new Opened("Ada"), new Withdrawn(1)));
        for (List<AccountEvent> other : others) {
            assertThrows(CommitMismatchException.class, () -> store.append("d", 0, "c1", other));
        }
        assertThrows(CommitMismatchException.class, () -> store.append("d", 1, "c1", deposits(1, 1)));
        assertEquals(3, store.version("d"));
    }

    @Test
    void whatCouldNotBeRightIsRefusedBeforeARequestIsSent() {
        List<AccountEvent> event = deposits(1, 1);
        refused(IllegalArgumentException.class, () -> store.append("", 0, "c", event));
        refused(NullPointerException.class, () -> store.append(nothing(), 0, "c", event));
        refused(IllegalArgumentException.class, () -> store.append("e", -1, "c", event));
        refused(IllegalArgumentException.class, () -> store.append("e", Long.MAX_VALUE, "c", event));
        refused(IllegalArgumentException.class, () -> store.append("e", 0, "", event));
        refused(IllegalArgumentException.class, () -> store.append("e", 0, "c".repeat(257), event));
        refused(IllegalArgumentException.class, () -> store.append("e", 0, "c", List.of()));
        refused(IllegalArgumentException.class, () -> store.append("e", 0, "c", deposits(1, 100)));
        refused(NullPointerException.class, () -> store.append("e", 0, "c", Collections.singletonList(nothing())));
        refused(InvalidKeyException.class, () -> store.append("e".repeat(1024), 0, "c", event));
        refused(ConstraintViolationException.class, () -> store.append("e", 0, "c", deposits(0, 1)));
        refused(ItemEncodingException.class, () -> store.append("e", 0, "c", List.of(remark(410_000))));
        refused(IllegalArgumentException.class, () -> store.load("e", 0, 1));
        refused(IllegalArgumentException.class, () -> store.load("e", 1, 0));
        refused(IllegalArgumentException.class, () -> store.loadFrom("e", 0));
        refused(IllegalArgumentException.class, () -> store.aggregates(1, 1));
        refused(IllegalArgumentException.class, () -> EventStore.of(lab.table(), "", store.codec()));
    }

    @Test
    void eventsThatNoTransactionHoldsAreRefusedWithAReason() {
        List<AccountEvent> large = Collections.nCopies(12, remark(380_000));

        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> store.append("f", 0, "c", large));

        assertTrue(refused.toString().contains("4 MB"), refused.toString());
        assertEquals(0, lab.http().requests());
        assertEquals(0, store.version("f"));
    }

    @Test
    void noMessageHoldsAStoredValue() {
        String id = "secret-id";
        store.append(id, 0, "secret-commit", List.of(new Opened("secret-owner")), Map.of("k", "secret-meta"));
        RuntimeException conflict =
                assertThrows(EventConflictException.class, () -> store.append(id, 5, "secret-2", deposits(1, 1)));
        RuntimeException mismatch =
                assertThrows(CommitMismatchException.class, () -> store.append(id, 0, "secret-commit", deposits(1, 1)));
        Object head = lab.table().heads().get(lab.stream(), id);
        Object event = lab.table().events().get(lab.stream(), id, 1);
        EventStream<AccountEvent> loaded = store.load(id);

        for (Object shown : List.of(
                conflict,
                mismatch,
                head,
                event,
                loaded,
                loaded.events().get(0),
                store,
                store.aggregates().toList())) {
            assertFalse(shown.toString().contains("secret"), shown.toString());
        }
    }

    private static AccountEvent remark(int length) {
        return new Remarked("x".repeat(length));
    }

    private void refused(Class<? extends RuntimeException> type, Executable call) {
        assertThrows(type, call);
        assertEquals(0, lab.http().requests());
    }

    // What a caller without a null checker can pass.
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return (T) null;
    }
}
