package dev.singlet.saga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ItemEncodingException;
import dev.singlet.OutcomeUnknownException;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What a worker makes of writes whose answer is lost, late or a refusal, and of other workers. */
class SagaWritesTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private SagaLab lab;
    private Sagas<Trip> sagas;
    private String id = "";

    @BeforeEach
    void open() {
        lab = SagaLab.open(DYNAMO);
        sagas = lab.sagas(lab.trips().definition());
        id = Trips.newId();
        sagas.start(id, Trip.of(id));
        lab.http().reset();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private Saga<Trip> find() {
        return sagas.find(id).orElseThrow();
    }

    /** Lets the n-th update of the test, the SDK's repetitions included, and those behind it have faults. */
    private void atUpdate(int first, Fault... faults) {
        AtomicInteger updates = new AtomicInteger();
        lab.http().follow(sent -> {
            int update = sent.operation().equals("UpdateItem") ? updates.getAndIncrement() - first : -1;
            return update >= 0 && update < faults.length ? faults[update] : Fault.none();
        });
    }

    @Test
    void aWriteWhoseAnswersAreAllLostIsRecognised() {
        for (int update = 0; update < 5; update++) {
            open();
            atUpdate(update, Fault.loseResponse(), Fault.loseResponse(), Fault.loseResponse());
            assertEquals(SagaStatus.COMPLETED, sagas.run(id).status());
            assertEquals(4, lab.world().calls());
            close();
        }
        open();
    }

    @Test
    void aWriteThatDoesNotArriveIsSentAgain() {
        atUpdate(1, Fault.loseRequest(), Fault.loseRequest(), Fault.loseRequest());
        assertEquals(SagaStatus.COMPLETED, sagas.run(id).status());
        assertEquals(1, lab.world().attempts("trip/" + id + "/charge"));
    }

    @Test
    void aWriteThatDoesNotArriveAgainAndAgainLeavesTheSagaToOthers() {
        Fault[] all = new Fault[3 * SagaLab.SENDS];
        Arrays.fill(all, Fault.loseRequest());
        atUpdate(1, all);
        assertThrows(OutcomeUnknownException.class, () -> sagas.run(id));
        assertEquals(1, lab.world().calls());
        assertEquals(StepState.STARTED, find().steps().get(0).state());
        lab.trips().tick(Trips.LEASE);
        assertEquals(SagaStatus.COMPLETED, sagas.run(id).status());
        assertEquals(2, lab.world().attempts("trip/" + id + "/reserve"));
    }

    @Test
    void aWriteThatIsRefusedIsNotSentAgain() {
        atUpdate(1, Fault.refuse(400, "AccessDeniedException"));
        assertThrows(DynamoDbException.class, () -> sagas.run(id));
        assertEquals(1 + 2, lab.http().requests());
        assertEquals(1, lab.world().calls());
    }

    @Test
    void aWriteThatArrivesLateChangesNothing() {
        AtomicReference<ExecutableHttpRequest> late = new AtomicReference<>();
        atUpdate(1, request -> {
            late.set(request);
            throw new IOException("injected: the request is late");
        });
        lab.world().follow(call -> {
            // The write that was late announced the second call; it arrives when the third one has been announced.
            if (call == 2) {
                int status = arrive(late.getAndSet(null));
                assertEquals(400, status);
                assertEquals(StepState.STARTED, find().steps().get(2).state());
            }
            return CallFault.NONE;
        });
        assertEquals(SagaStatus.COMPLETED, sagas.run(id).status());
        assertEquals(4, lab.world().calls());
    }

    private static int arrive(ExecutableHttpRequest request) {
        assertNotNull(request);
        try {
            return request.call().httpResponse().statusCode();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void aWorkerThatWasOvertakenRecordsNothing() {
        lab.world().meanwhile(() -> {
            lab.trips().tick(Trips.LEASE);
            // Nothing is undone here but that: the other worker is refused the ticket, and goes back.
            lab.world().follow(call -> call == 1 ? CallFault.REFUSED : CallFault.NONE);
            assertEquals(SagaStatus.COMPENSATED, sagas.run(id).status());
        });
        lab.world().follow(call -> call == 1 ? CallFault.PAUSE_AFTER : CallFault.NONE);
        SagaLeaseLostException failure = assertThrows(SagaLeaseLostException.class, () -> sagas.run(id));
        assertTrue(!failure.toString().contains(id), failure.toString());
        Saga<Trip> saga = find();
        assertEquals(SagaStatus.COMPENSATED, saga.status());
        assertEquals(
                List.of(StepState.UNDONE, StepState.UNDONE, StepState.FAILED, StepState.PENDING),
                saga.steps().stream().map(SagaStep::state).toList());
        Verdict.check(lab.world(), saga, "overtaken");
    }

    @Test
    void nobodyTakesASagaBeforeTheLeaseIsOver() {
        lab.world().meanwhile(() -> {
            lab.trips().tick(Trips.LEASE.minusMillis(1));
            Saga<Trip> held = sagas.run(id);
            assertEquals(SagaStatus.RUNNING, held.status());
            assertEquals("charge", held.step().orElseThrow());
        });
        lab.world().follow(call -> call == 1 ? CallFault.PAUSE_BEFORE : CallFault.NONE);
        assertEquals(SagaStatus.COMPLETED, sagas.run(id).status());
        assertEquals(4, lab.world().calls());
    }

    @Test
    void eachCallHasAWholeLeaseAndSoHasEachUndo() {
        Sagas<Trip> others = lab.sagas(lab.trips().definition());
        lab.world().meanwhile(() -> {
            lab.trips().tick(Trips.LEASE.minusMillis(1));
            int calls = lab.world().calls();
            others.run(id);
            assertEquals(calls, lab.world().calls());
        });
        lab.world().follow(call -> call == 2 ? CallFault.REFUSED : CallFault.PAUSE_BEFORE);
        assertEquals(SagaStatus.COMPENSATED, sagas.run(id).status());
        assertEquals(5, lab.world().calls());
    }

    @Test
    void ofTwoWhoTakeASagaAtOnceOneCalls() {
        // The second worker has read the saga before the first one has taken it.
        AtomicInteger reads = new AtomicInteger();
        lab.http().follow(sent -> {
            if (sent.operation().equals("UpdateItem") && reads.getAndIncrement() == 0) {
                assertEquals(SagaStatus.COMPLETED, sagas.run(id).status());
            }
            return Fault.none();
        });
        assertEquals(SagaStatus.COMPLETED, sagas.run(id).status());
        assertEquals(4, lab.world().calls());
    }

    @Test
    void ofTwoOperatorsOneIsRefused() {
        lab.world().follow(call -> call == 3 ? CallFault.REFUSED : CallFault.NONE);
        assertEquals(SagaStatus.STUCK, sagas.run(id).status());
        AtomicInteger updates = new AtomicInteger();
        lab.http().follow(sent -> {
            if (sent.operation().equals("UpdateItem") && updates.getAndIncrement() == 0) {
                assertEquals(SagaStatus.RUNNING, sagas.retry(id).status());
            }
            return Fault.none();
        });
        assertThrows(SagaLeaseLostException.class, () -> sagas.retry(id));
    }

    @Test
    void aResultThatIsTooLargeToBeKeptIsUncertain() {
        AtomicInteger undone = new AtomicInteger();
        Sagas<Trip> large = lab.sagas(SagaDefinition.named("large", TripCodec.INSTANCE)
                .step(Trips.RESERVE)
                .retry(Trips.TWICE)
                .run(context -> new Receipt("x".repeat(410_000)))
                .undo((context, outcome) -> undone.addAndGet(outcome.result().isEmpty() ? 1 : 100))
                .build());
        large.start(id, Trip.of(id));
        assertThrows(ItemEncodingException.class, () -> large.run(id));
        lab.trips().tick(Trips.LEASE);
        assertThrows(ItemEncodingException.class, () -> large.run(id));
        lab.trips().tick(Trips.LEASE);
        assertEquals(SagaStatus.COMPENSATED, large.run(id).status());
        assertEquals(1, undone.get());
    }

    @Test
    void aSagaThatIsDeletedMeanwhileIsGone() {
        lab.world().meanwhile(() -> lab.table().sagas().delete("trip", id));
        lab.world().follow(call -> call == 1 ? CallFault.PAUSE_BEFORE : CallFault.NONE);
        assertThrows(SagaNotFoundException.class, () -> sagas.run(id));
    }
}
