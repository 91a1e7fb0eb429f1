package dev.singlet.saga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.saga.CallFault.Refused;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.CrashError;
import dev.singlet.testing.fault.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What a scheduled function does. */
class SagaRunOnceTest {

    @RegisterExtension
    final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private SagaLab lab;
    private Sagas<Trip> sagas;

    @BeforeEach
    void open() {
        lab = SagaLab.open(dynamo);
        sagas = lab.sagas(lab.trips().definition());
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private List<String> start(Sagas<Trip> of, int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> {
                    lab.trips().tick(Duration.ofMillis(1));
                    String id = Trips.newId();
                    of.start(id, Trip.of(id));
                    return id;
                })
                .toList();
    }

    private Instant later() {
        return lab.trips().now().plus(Duration.ofDays(1));
    }

    @Test
    void dueSagasAreWorkedOnUpToTheirNumber() {
        List<String> ids = start(sagas, 7);
        RunReport first = sagas.runOnce(5, later());
        assertEquals(new RunReport(5, 0, 0, 0, 0, List.of(), Map.of(), true), first);
        assertEquals(ids.subList(5, 7), sagas.due().map(SagaSummary::id).toList());
        RunReport second = sagas.runOnce(2, later());
        assertEquals(2, second.completed());
        assertFalse(second.more());
        assertEquals(0, sagas.runOnce(5, later()).worked());
    }

    @Test
    void theReportTellsHowTheyEnded() {
        start(sagas, 3);
        // The second of three is refused at its pivot, the third behind it.
        lab.world().follow(call -> call == 4 + 2 || call == 4 + 5 + 3 ? CallFault.REFUSED : CallFault.NONE);
        RunReport report = sagas.runOnce(5, later());
        assertEquals(1, report.completed());
        assertEquals(1, report.compensated());
        assertEquals(1, report.stuck());
        assertEquals(3, report.worked());
        assertEquals(
                "RunReport[completed=1, compensated=1, stuck=1, waiting=0, lost=0, mismatched=0, failed=0, more=false]",
                report.toString());
    }

    @Test
    void noCallStartsWhenTheTimeIsOver() {
        start(sagas, 3);
        Instant until = lab.trips().now().plus(Duration.ofSeconds(25));
        lab.world().follow(call -> {
            lab.trips().tick(Duration.ofSeconds(10));
            return CallFault.NONE;
        });
        RunReport report = sagas.runOnce(10, until);
        assertEquals(3, lab.world().calls());
        assertEquals(1, report.waiting());
        assertTrue(report.more());
        // The saga was given back with what had been done, for anybody to go on at once.
        SagaSummary last = sagas.due().reduce((one, other) -> other).orElseThrow();
        assertEquals(
                List.of(StepState.DONE, StepState.DONE, StepState.DONE, StepState.PENDING),
                sagas.find(last.id()).orElseThrow().steps().stream()
                        .map(SagaStep::state)
                        .toList());
        assertEquals(0, sagas.runOnce(10, lab.trips().now()).worked());
        lab.world().follow(call -> CallFault.NONE);
        assertEquals(3, sagas.runOnce(10, later()).completed());
    }

    @Test
    void theLastOutcomeIsWrittenDownWhenTheTimeIsOver() {
        List<String> ids = start(sagas, 1);
        Instant until = lab.trips().now().plus(Duration.ofSeconds(35));
        lab.world().follow(call -> {
            lab.trips().tick(Duration.ofSeconds(10));
            return CallFault.NONE;
        });
        assertEquals(1, sagas.runOnce(10, until).completed());
        assertEquals(SagaStatus.COMPLETED, sagas.find(ids.get(0)).orElseThrow().status());
    }

    @Test
    void sagasOfAnotherDefinitionAreReportedAndLeftAlone() {
        Sagas<Trip> older = lab.sagas(lab.trips().withFinalTicket());
        List<String> old = start(older, 2);
        start(sagas, 2);
        RunReport report = sagas.runOnce(2, later());
        assertEquals(2, report.completed());
        assertEquals(old, report.mismatched());
        SagaDefinitionMismatchException failure =
                assertThrows(SagaDefinitionMismatchException.class, () -> sagas.run(old.get(0)));
        assertEquals(lab.trips().withFinalTicket().hash(), failure.storedHash());
        assertEquals(lab.trips().definition().hash(), failure.hash());
        assertThrows(SagaDefinitionMismatchException.class, () -> sagas.retry(old.get(0)));
        assertThrows(SagaDefinitionMismatchException.class, () -> sagas.markUndone(old.get(0)));
        assertEquals(old, sagas.due().map(SagaSummary::id).toList());
        assertEquals(2, older.runOnce(2, later()).completed());
    }

    @Test
    void aSagaThatFailsInDynamoDbKeepsNoOtherFromIt() {
        List<String> ids = start(sagas, 2);
        AtomicBoolean refused = new AtomicBoolean();
        lab.http()
                .follow(sent -> sent.operation().equals("UpdateItem") && refused.compareAndSet(false, true)
                        ? Fault.refuse(400, "AccessDeniedException")
                        : Fault.none());
        RunReport report = sagas.runOnce(5, later());
        assertEquals(List.of(ids.get(0)), List.copyOf(report.failed().keySet()));
        assertInstanceOf(DynamoDbException.class, report.failed().get(ids.get(0)));
        assertEquals(1, report.completed());
        assertEquals(List.of(ids.get(0)), sagas.due().map(SagaSummary::id).toList());
        assertFalse(report.toString().contains(ids.get(0)), report.toString());
    }

    @Test
    void aSagaThatAnotherWorkerTakesIsReportedAsLost() {
        List<String> ids = start(sagas, 1);
        lab.world().meanwhile(() -> {
            lab.trips().tick(Trips.LEASE);
            sagas.run(ids.get(0));
        });
        lab.world().follow(call -> call == 1 ? CallFault.PAUSE_BEFORE : CallFault.NONE);
        RunReport report = sagas.runOnce(5, later());
        assertEquals(1, report.lost());
        assertEquals(SagaStatus.COMPLETED, sagas.find(ids.get(0)).orElseThrow().status());
    }

    @Test
    void aSagaThatIsNoLongerDueIsPassedOver() {
        List<String> ids = start(sagas, 2);
        // While the first one is worked on, somebody else takes the second one, which has been listed already.
        lab.world().meanwhile(() -> sagas.run(ids.get(1)));
        lab.world().follow(call -> call == 0 ? CallFault.PAUSE_BEFORE : CallFault.NONE);
        RunReport report = sagas.runOnce(5, later());
        assertEquals(1, report.worked());
        assertEquals(8, lab.world().calls());
    }

    @Test
    void whatIsNoExceptionEndsAllAndTheSagaIsDueAgain() {
        start(sagas, 1);
        lab.world().follow(call -> CallFault.CRASH_BEFORE);
        assertThrows(CrashError.class, () -> sagas.runOnce(5, later()));
        assertEquals(0, sagas.due().count());
        lab.trips().tick(Trips.LEASE);
        assertEquals(1, sagas.due().count());
    }

    @Test
    void nothingIsBegunInAnInterruptedThread() {
        Sagas<Trip> interrupting = lab.sagas(SagaDefinition.named("trip", TripCodec.INSTANCE)
                .step("charge")
                .run(context -> {
                    Thread.currentThread().interrupt();
                    throw new Refused();
                })
                .withoutUndo()
                .build());
        start(interrupting, 3);
        RunReport report = interrupting.runOnce(5, later());
        assertTrue(Thread.interrupted());
        assertEquals(1, report.worked());
        assertEquals(1, report.failed().size());
        assertTrue(report.more());
    }

    @Test
    void anInterruptionEndsAll() {
        Sagas<Trip> interrupted = lab.sagas(SagaDefinition.named("trip", TripCodec.INSTANCE)
                .step("charge")
                .failsWith(Refused.class)
                .run(context -> {
                    throw new InterruptedException("simulated");
                })
                .withoutUndo()
                .build());
        start(interrupted, 2);
        assertThrows(SagaInterruptedException.class, () -> interrupted.runOnce(5, later()));
        assertTrue(Thread.interrupted());
    }
}
