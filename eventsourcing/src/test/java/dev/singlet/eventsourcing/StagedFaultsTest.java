package dev.singlet.eventsourcing;

import static dev.singlet.eventsourcing.EventLab.deposits;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.OutcomeUnknownException;
import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Appends of several transactions, some of which are lost, get no answer or arrive late (all simulated). */
class StagedFaultsTest {

    private static final String TRANSACT = "TransactWriteItems";
    private static final int CHUNK = 3;

    /** The events of an append here take four transactions. */
    private static final int EVENTS = 11;

    private static final int TRANSACTIONS = 4;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final EventLab lab = EventLab.open(dynamo);
    private final StagedCheck check = new StagedCheck(lab);
    private final EventStore<AccountEvent> store =
            lab.store(options -> options.stagedAppends().chunkSize(CHUNK));

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void transactionsWithoutAnyAnswerAreSentAgain() {
        lab.http().follow(request -> request.number() < 4 ? Fault.loseResponse() : Fault.none());

        assertEquals(new Appended(EVENTS, 1, false), store.append("quiet", 0, "c", deposits(1, EVENTS)));

        lab.http().follow(request -> Fault.loseResponse());
        assertThrows(OutcomeUnknownException.class, () -> store.append("quiet", EVENTS, "d", deposits(50, EVENTS)));
        lab.http().reset();
        store.append("quiet", EVENTS, "d", deposits(50, EVENTS));
        assertNull(lab.table().heads().get(lab.stream(), "quiet").staging());
        check.assertSound(
                "quiet",
                Stream.concat(deposits(1, EVENTS).stream(), deposits(50, EVENTS).stream())
                        .toList());
    }

    /** Transactions of an attempt that was given up arrive (simulated) while the next one is under way, or after it. */
    @Test
    void whatArrivesLateIsRefused() {
        EventStore<AccountEvent> impatient =
                lab.store(options -> options.stagedAppends().chunkSize(CHUNK).attempts(1));
        for (int at = 0; at <= TRANSACTIONS; at += 2) {
            String id = "late" + at;
            LateRequests late = new LateRequests();
            for (int held = 0; held < TRANSACTIONS; held++) {
                int from = held;
                lab.http().reset();
                lab.http()
                        .follow(request ->
                                request.number() < from || !request.operation().equals(TRANSACT)
                                        ? Fault.none()
                                        : late.hold());
                assertThrows(
                        OutcomeUnknownException.class, () -> impatient.append(id, 0, "mine", deposits(300, EVENTS)));
            }
            lab.http().reset();
            lab.http().follow(StagedCheck.meeting(at, late::deliver));
            store.append(id, 0, "mine", deposits(100, EVENTS));
            lab.http().reset();
            late.deliver();

            assertEquals(EventLab.SDK_ATTEMPTS * TRANSACTIONS, late.number());
            check.assertSound(id, deposits(100, EVENTS));
        }
    }
}
