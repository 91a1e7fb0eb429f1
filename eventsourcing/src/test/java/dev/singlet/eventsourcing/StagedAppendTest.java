package dev.singlet.eventsourcing;

import static dev.singlet.eventsourcing.EventLab.deposits;
import static dev.singlet.eventsourcing.EventLab.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Range;
import dev.singlet.TransactionFailedException;
import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.eventsourcing.bank.AccountEvent.Deposited;
import dev.singlet.eventsourcing.bank.AccountEvent.Remarked;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.CrashError;
import dev.singlet.testing.fault.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Appends of several transactions, with the end of the program (simulated) or a rival at every point. */
class StagedAppendTest {

    private static final String TRANSACT = "TransactWriteItems";
    private static final int CHUNK = 3;

    /** The events of an append here take four transactions. */
    private static final int EVENTS = 11;

    private static final int TRANSACTIONS = 4;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final EventLab lab = EventLab.open(dynamo);
    private final EventStore<AccountEvent> store =
            lab.store(options -> options.stagedAppends().chunkSize(CHUNK));
    private final EventStore<AccountEvent> rival =
            lab.rival(dynamo, options -> options.stagedAppends().chunkSize(CHUNK));

    private final StagedCheck check = new StagedCheck(lab);
    private final EventLab endingLab = EventLab.sharing(lab, dynamo);
    private final EventStore<AccountEvent> ending =
            endingLab.store(options -> options.stagedAppends().chunkSize(CHUNK));

    @AfterEach
    void close() {
        lab.close();
        endingLab.close();
    }

    /** What somebody else does meanwhile. */
    private enum Rival {
        NOBODY,
        APPENDS,
        STAGES,
        STAGES_AND_ENDS
    }

    @Test
    void moreThanATransactionTakesIsAppendedByAsManyAsItNeeds() {
        EventStore<AccountEvent> large = lab.store(EventStoreOptions.Builder::stagedAppends);

        assertEquals(new Appended(250, 1, false), large.append("a", 0, "c1", deposits(1, 250)));
        assertEquals(3, lab.http().requests());
        assertEquals(new Appended(251, 251, false), large.append("a", 250, "c2", deposits(251, 1)));
        assertEquals(4, lab.http().requests());

        assertEquals(deposits(1, 251), events(large.load("a")));
        assertEquals(new Appended(250, 1, true), large.append("a", 0, "c1", deposits(1, 250)));
        assertThrows(CommitMismatchException.class, () -> large.append("a", 0, "c1", deposits(1, 249)));
        assertThrows(CommitMismatchException.class, () -> large.append("a", 0, "c1", deposits(1, 251)));
    }

    @Test
    void moreThanFourMegabytesAreAppendedByAsManyTransactionsAsTheyNeed() {
        List<AccountEvent> large = Collections.nCopies(14, new Remarked("ü".repeat(190_000)));
        EventStore<AccountEvent> staged = lab.store(EventStoreOptions.Builder::stagedAppends);

        assertEquals(new Appended(14, 1, false), staged.append("mb", 0, "c1", large));

        assertEquals(2, lab.http().requests());
        assertEquals(large, events(staged.load("mb")));
    }

    @Test
    void nothingIsVisibleBeforeTheLastTransaction() {
        List<Integer> seen = new ArrayList<>();
        lab.http().follow(request -> {
            seen.add(rival.load("b").events().size()
                    + (int) rival.byType(Deposited.class, Range.atLeast(Instant.EPOCH))
                            .count()
                    + (int) rival.aggregates().count());
            return Fault.none();
        });

        store.append("b", 0, "c", deposits(1, EVENTS));

        assertEquals(Collections.nCopies(TRANSACTIONS, 0), seen);
        assertEquals(
                EVENTS,
                rival.byType(Deposited.class, Range.atLeast(Instant.EPOCH)).count());
        assertEquals(1, rival.aggregates().count());
    }

    @Test
    void whoEndsAnywhereAndRepeatsCompletesTheAppend() {
        int scenarios = 0;
        for (int before = 0; before <= 1; before++) {
            for (int at = 0; at < TRANSACTIONS; at++) {
                for (Rival rivals : Rival.values()) {
                    endAndRepeat(scenarios, at, before == 1, rivals, scenarios % 3);
                    scenarios++;
                }
            }
        }
        System.out.println("StagedAppendTest: " + scenarios + " ends of the program, each repeated; no mix");
        assertEquals(32, scenarios);
    }

    private void endAndRepeat(int scenario, int at, boolean before, Rival rivals, int earlier) {
        String id = "end" + scenario;
        if (earlier > 0) {
            rival.append(id, 0, "earlier", deposits(9000, earlier));
        }
        lab.http().reset();
        lab.http()
                .follow(request ->
                        request.number() < at ? Fault.none() : before ? Fault.crashBefore() : Fault.crashAfter());
        assertThrows(CrashError.class, () -> store.append(id, earlier, "mine", deposits(100, EVENTS)));
        lab.http().reset();
        boolean published = at == TRANSACTIONS - 1 && !before;
        List<AccountEvent> expected = new ArrayList<>(deposits(9000, earlier));
        if (published) {
            expected.addAll(deposits(100, EVENTS));
        }
        assertEquals(expected, events(rival.load(id)));

        expected.addAll(act(rivals, id, expected.size()));
        if (published || expected.size() == earlier) {
            assertEquals(
                    published,
                    store.append(id, earlier, "mine", deposits(100, EVENTS)).alreadyThere());
            if (!published) {
                expected.addAll(deposits(100, EVENTS));
            }
        } else {
            assertThrows(EventConflictException.class, () -> store.append(id, earlier, "mine", deposits(100, EVENTS)));
            store.append(id, expected.size(), "mine again", deposits(200, EVENTS));
            expected.addAll(deposits(200, EVENTS));
        }
        check.assertSound(id, expected);
    }

    /** @return the events that the rival has appended */
    private List<AccountEvent> act(Rival rivals, String id, int version) {
        List<AccountEvent> appended = switch (rivals) {
            case NOBODY, STAGES_AND_ENDS -> List.of();
            case APPENDS -> deposits(500, 1);
            case STAGES -> deposits(500, CHUNK + 1);
        };
        if (!appended.isEmpty()) {
            rival.append(id, version, "rival", appended);
        }
        if (rivals == Rival.STAGES_AND_ENDS) {
            endingLab.http().inject(Fault.none(), Fault.crashAfter());
            assertThrows(CrashError.class, () -> ending.append(id, version, "ending", deposits(700, 2 * CHUNK + 1)));
        }
        return appended;
    }

    @Test
    void aRivalAtAnyPointLeavesOneOfTheTwo() {
        int scenarios = 0;
        for (Rival rivals : List.of(Rival.APPENDS, Rival.STAGES, Rival.STAGES_AND_ENDS)) {
            for (int at = 0; at < TRANSACTIONS; at++) {
                String id = "rival" + scenarios++;
                meet(id, at, () -> act(rivals, id, 0), rivals != Rival.STAGES_AND_ENDS);
            }
        }
        System.out.println("StagedAppendTest: " + scenarios + " rivals in between; no mix");
        assertEquals(12, scenarios);
    }

    @Test
    void whoMovesTheHeadTakesTheClaimAway() {
        act(Rival.STAGES_AND_ENDS, "claimed", 0);
        assertNotNull(lab.table().heads().get(lab.stream(), "claimed").staging());

        store.append("claimed", 0, "mine", deposits(1, 1));

        assertNull(lab.table().heads().get(lab.stream(), "claimed").staging());
        check.assertSound("claimed", deposits(1, 1));
    }

    @Test
    void whatIsBeyondTheHeadIsNoCommit() {
        lab.http().inject(Fault.none(), Fault.crashAfter());
        assertThrows(CrashError.class, () -> store.append("beyond", 0, "mine", deposits(100, EVENTS)));

        EventConflictException conflict =
                assertThrows(EventConflictException.class, () -> store.append("beyond", 2, "mine", deposits(102, 1)));

        assertEquals(0, conflict.actualVersion());
    }

    private void meet(String id, int at, Runnable rivals, boolean conflict) {
        lab.http().reset();
        lab.http().follow(StagedCheck.meeting(at, rivals));
        if (conflict) {
            assertThrows(EventConflictException.class, () -> store.append(id, 0, "mine", deposits(100, EVENTS)));
        } else {
            store.append(id, 0, "mine", deposits(100, EVENTS));
        }
        lab.http().reset();
        List<AccountEvent> found = events(store.load(id));
        assertEquals(conflict ? deposits(500, found.size()) : deposits(100, EVENTS), found);
        check.assertSound(id, found);
    }

    /** The same commit under way twice, with events that differ: as when a command is decided twice. */
    @Test
    void twoAttemptsAtOneCommitDoNotMix() {
        for (int at = 0; at < TRANSACTIONS; at++) {
            String id = "twin" + at;
            lab.http().reset();
            lab.http().follow(StagedCheck.meeting(at, () -> rival.append(id, 0, "mine", deposits(500, EVENTS))));

            assertTrue(store.append(id, 0, "mine", deposits(100, EVENTS)).alreadyThere());

            lab.http().reset();
            check.assertSound(id, deposits(500, EVENTS));
        }
    }

    @Test
    void anAttemptThatIsDisplacedEachTimeGivesUp() {
        lab.http().follow(request -> {
            if (request.operation().equals(TRANSACT) && request.body().contains("ConditionCheck")) {
                act(Rival.STAGES_AND_ENDS, "pushed", 0);
            }
            return Fault.none();
        });

        assertThrows(TransactionFailedException.class, () -> store.append("pushed", 0, "mine", deposits(100, EVENTS)));

        assertEquals(4, lab.pauses().size());
        lab.http().reset();
        assertEquals(0, store.version("pushed"));
        store.append("pushed", 0, "mine", deposits(100, EVENTS));
        check.assertSound("pushed", deposits(100, EVENTS));
    }
}
