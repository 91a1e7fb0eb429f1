package dev.singlet.eventsourcing;

import static dev.singlet.eventsourcing.EventLab.events;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.Range;
import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.eventsourcing.bank.AccountEvent.Deposited;
import dev.singlet.testing.fault.Fault;
import dev.singlet.testing.fault.FaultPlan;
import dev.singlet.testing.fault.SentRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What staged appends are checked by. */
record StagedCheck(EventLab lab) {

    private static final String TRANSACT = "TransactWriteItems";

    private static final Comparator<AccountEvent> BY_CENTS =
            Comparator.comparingLong(event -> ((Deposited) event).cents());

    /** Lets somebody act once, just before the transaction of this number is sent. */
    static FaultPlan meeting(int number, Runnable somebody) {
        return new FaultPlan() {

            private int transactions;

            @Override
            public Fault faultOf(SentRequest request) {
                if (request.operation().equals(TRANSACT) && transactions++ == number) {
                    somebody.run();
                }
                return Fault.none();
            }
        };
    }

    /** The aggregate has these events, and the index lists the same. */
    void assertSound(String id, List<AccountEvent> expected) {
        assertEquals(expected, events(lab.store().load(id)));
        assertEquals(
                expected.stream().sorted(BY_CENTS).toList(),
                lab.store()
                        .byType(Deposited.class, Range.atLeast(Instant.EPOCH))
                        .filter(event -> event.id().equals(id))
                        .<AccountEvent>map(RecordedEvent::event)
                        .sorted(BY_CENTS)
                        .toList());
    }
}
