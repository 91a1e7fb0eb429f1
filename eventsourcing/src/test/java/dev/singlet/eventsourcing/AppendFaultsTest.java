package dev.singlet.eventsourcing;

import static dev.singlet.eventsourcing.EventLab.deposits;
import static dev.singlet.eventsourcing.EventLab.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.OutcomeUnknownException;
import dev.singlet.TransactionFailedException;
import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.CrashError;
import dev.singlet.testing.fault.Fault;
import dev.singlet.testing.fault.FaultPlan;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkException;

/** Appends whose requests or answers are lost (simulated), alone and with a rival. */
class AppendFaultsTest {

    private static final String TRANSACT = "TransactWriteItems";

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final EventLab lab = EventLab.open(dynamo);
    private final EventStore<AccountEvent> store = lab.store();

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void oneLostAnswerIsNotNoticed() {
        lab.http().inject(Fault.loseResponse());

        assertEquals(new Appended(2, 1, false), store.append("a", 0, "c", deposits(1, 2)));
        assertEquals(deposits(1, 2), events(store.load("a")));
    }

    @Test
    void anAppendWithoutAnyAnswerIsSentAgainAndFindsItself() {
        loseAnswers(EventLab.SDK_ATTEMPTS);

        assertEquals(new Appended(2, 1, true), store.append("b", 0, "c", deposits(1, 2)));
        assertEquals(1, lab.pauses().size());
        assertEquals(deposits(1, 2), events(store.load("b")));
    }

    @Test
    void anAppendThatNeverArrivedIsSentAgain() {
        for (int request = 0; request < EventLab.SDK_ATTEMPTS; request++) {
            lab.http().inject(Fault.loseRequest());
        }

        assertEquals(new Appended(2, 1, false), store.append("c", 0, "c", deposits(1, 2)));
        assertEquals(deposits(1, 2), events(store.load("c")));
    }

    @Test
    void ifNobodyAnswersTheOutcomeIsUnknownAndARepetitionTells() {
        lab.http().follow(request -> Fault.loseResponse());
        assertThrows(OutcomeUnknownException.class, () -> store.append("d", 0, "c1", deposits(1, 2)));
        lab.http().follow(request -> Fault.loseRequest());
        assertThrows(OutcomeUnknownException.class, () -> store.append("d", 2, "c2", deposits(3, 1)));
        lab.http().reset();

        assertEquals(new Appended(2, 1, true), store.append("d", 0, "c1", deposits(1, 2)));
        assertEquals(new Appended(3, 3, false), store.append("d", 2, "c2", deposits(3, 1)));
        assertEquals(deposits(1, 3), events(store.load("d")));
    }

    @Test
    void ifTransactionsAloneGetNoAnswerReadingTells() {
        lab.http().follow(onTransactions(Fault.loseResponse()));

        assertEquals(new Appended(2, 1, true), store.append("e", 0, "c1", deposits(1, 2)));
        lab.http().reset();
        assertEquals(2, store.version("e"));
    }

    @Test
    void whatALaterAttemptMeetsDoesNotHideThatAnEarlierOneIsUnknown() {
        lab.http().follow(onTransactions(Fault.loseRequest()));
        assertThrows(OutcomeUnknownException.class, () -> store.append("f", 0, "c1", deposits(1, 2)));

        lab.http().reset();
        loseRequests(EventLab.SDK_ATTEMPTS);
        lab.http().follow(onTransactions(Fault.refuse(400, "ResourceNotFoundException")));
        OutcomeUnknownException unknown =
                assertThrows(OutcomeUnknownException.class, () -> store.append("f", 0, "c1", deposits(1, 2)));
        assertEquals(1, unknown.getSuppressed().length);

        lab.http().reset();
        assertEquals(0, store.version("f"));
    }

    @Test
    void aRefusalIsThrownAsItIs() {
        lab.http().follow(onTransactions(Fault.refuse(400, "ResourceNotFoundException")));
        assertThrows(SdkException.class, () -> store.append("g", 0, "c1", deposits(1, 2)));

        lab.http()
                .follow(
                        onTransactions(
                                Fault.answer(
                                        400,
                                        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#TransactionCanceledException\",\"message\":\"\","
                                                + "\"CancellationReasons\":[{\"Code\":\"TransactionConflict\"},{\"Code\":\"None\"}]}")));
        assertThrows(TransactionFailedException.class, () -> store.append("g", 0, "c1", deposits(1, 1)));

        lab.http().reset();
        assertEquals(new Appended(2, 1, false), store.append("g", 0, "c1", deposits(1, 2)));
    }

    /** The network holds transactions back (simulated), and delivers them when others have appended already. */
    @Test
    void aTransactionThatArrivesLateChangesNothing() throws IOException {
        LateRequests late = new LateRequests();
        lab.http().follow(request -> request.operation().equals(TRANSACT) ? late.hold() : Fault.none());
        assertThrows(OutcomeUnknownException.class, () -> store.append("h", 0, "c1", deposits(1, 2)));
        lab.http().reset();
        store.append("h", 0, "rival", deposits(7, 1));

        late.deliver();

        assertEquals(5 * EventLab.SDK_ATTEMPTS, late.number());
        assertEquals(deposits(7, 1), events(store.load("h")));
        assertThrows(EventConflictException.class, () -> store.append("h", 0, "c1", deposits(1, 2)));
    }

    @Test
    void aRivalBetweenTheAttemptsIsAConflict() {
        EventStore<AccountEvent> rival = lab.rival(dynamo);
        loseRequests(1);
        lab.http().inject(request -> {
            rival.append("i", 0, "rival", deposits(7, 1));
            throw new IOException("injected: the request is lost");
        });

        EventConflictException conflict =
                assertThrows(EventConflictException.class, () -> store.append("i", 0, "c1", deposits(1, 2)));

        assertEquals(1, conflict.actualVersion());
        assertEquals(deposits(7, 1), events(store.load("i")));
    }

    @Test
    void aProgramThatEndsCanRepeatWhatItDid() {
        lab.http().inject(Fault.crashBefore());
        assertThrows(CrashError.class, () -> store.append("j", 0, "c1", deposits(1, 2)));
        assertEquals(new Appended(2, 1, false), store.append("j", 0, "c1", deposits(1, 2)));

        lab.http().inject(Fault.crashAfter());
        assertThrows(CrashError.class, () -> store.append("j", 2, "c2", deposits(3, 2)));
        assertEquals(new Appended(4, 3, true), store.append("j", 2, "c2", deposits(3, 2)));

        assertEquals(deposits(1, 4), events(store.load("j")));
    }

    private void loseAnswers(int number) {
        for (int request = 0; request < number; request++) {
            lab.http().inject(Fault.loseResponse());
        }
    }

    private void loseRequests(int number) {
        for (int request = 0; request < number; request++) {
            lab.http().inject(Fault.loseRequest());
        }
    }

    private static FaultPlan onTransactions(Fault fault) {
        return request -> request.operation().equals(TRANSACT) ? fault : Fault.none();
    }
}
