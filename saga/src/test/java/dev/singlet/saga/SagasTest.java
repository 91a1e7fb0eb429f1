package dev.singlet.saga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ItemEncodingException;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sagas in their table: starting, finding, listing and forgetting them. */
class SagasTest {

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

    private String start() {
        String id = Trips.newId();
        sagas.start(id, Trip.of(id));
        return id;
    }

    @Test
    void aSagaIsStartedOnceForAllWithTheSameData() {
        Trip data = new Trip("ann", new BigDecimal("9.90"), Set.of("a", "b"));
        Saga<Trip> started = sagas.start("order", data);
        assertEquals(SagaStatus.RUNNING, started.status());
        assertEquals("ann", started.data().traveller());
        assertEquals(0, data.price().compareTo(started.data().price()));
        assertEquals(0, lab.world().calls());
        Trip equal = new Trip("ann", new BigDecimal("9.90"), new LinkedHashSet<>(List.of("b", "a")));
        assertEquals(started.createdAt(), sagas.start("order", equal).createdAt());
        assertEquals(SagaStatus.COMPLETED, sagas.run("order").status());
        assertEquals(SagaStatus.COMPLETED, sagas.start("order", equal).status());
        for (Trip other : List.of(
                new Trip("bob", new BigDecimal("9.90"), Set.of("a", "b")),
                new Trip("ann", new BigDecimal("9.91"), Set.of("a", "b")),
                new Trip("ann", new BigDecimal("9.90"), Set.of("a")))) {
            SagaExistsException failure = assertThrows(SagaExistsException.class, () -> sagas.start("order", other));
            assertFalse(failure.toString().contains("order"), failure.toString());
        }
    }

    @Test
    void aStartWhoseAnswersAreLostIsAStart() {
        lab.http().inject(Fault.loseResponse(), Fault.loseResponse(), Fault.loseResponse());
        sagas.start("lost", Trip.of("ann"));
        lab.http().inject(Fault.loseRequest(), Fault.loseRequest(), Fault.loseRequest());
        sagas.start("never arrived", Trip.of("ann"));
        assertEquals(2, sagas.due().count());
    }

    @Test
    void badInputIsRefusedBeforeARequestIsSent() {
        lab.http().reset();
        assertThrows(IllegalArgumentException.class, () -> sagas.start("", Trip.of("ann")));
        assertThrows(IllegalArgumentException.class, () -> sagas.run(""));
        assertThrows(IllegalArgumentException.class, () -> sagas.find(""));
        assertThrows(
                IllegalArgumentException.class,
                () -> sagas.runOnce(0, lab.trips().now()));
        Trip large = new Trip("x".repeat(410_000), BigDecimal.ONE, Set.of());
        assertThrows(ItemEncodingException.class, () -> sagas.start("large", large));
        assertEquals(0, lab.http().requests());
        assertTrue(sagas.find("nobody").isEmpty());
        assertThrows(SagaNotFoundException.class, () -> sagas.run("nobody"));
    }

    @Test
    void aSagaCostsOneWriteForEachCallAndOneForItsEnd() {
        String id = start();
        lab.http().reset();
        sagas.run(id);
        assertEquals(4 + 1 + 1, lab.http().requests());
        assertTrue(lab.http().bodies().get(0).contains("\"ConsistentRead\":true"));
        assertEquals(4, lab.world().calls());
    }

    @Test
    void dueSagasOfAllShardsAreListedAndTheOldestComeFirst() {
        List<String> ids = IntStream.range(0, 130)
                .mapToObj(number -> {
                    lab.trips().tick(Duration.ofMillis(1));
                    return start();
                })
                .toList();
        lab.trips().tick(Duration.ofMillis(-1));
        assertEquals(ids.subList(0, 129), sagas.due().map(SagaSummary::id).toList());
        SagaSummary first = sagas.due().findFirst().orElseThrow();
        assertEquals("trip", first.definition());
        assertEquals(lab.trips().definition().hash(), first.definitionHash());
        assertEquals(SagaStatus.RUNNING, first.status());
        assertFalse(first.toString().contains(first.id()), first.toString());
        assertEquals(
                4,
                Set.copyOf(sagas.due()
                                .map(summary -> Math.floorMod(summary.id().hashCode(), 4))
                                .toList())
                        .size());
    }

    @Test
    void aSagaThatIsBeingWorkedOnWaitsOrIsFinishedIsNotDue() {
        String id = start();
        long[] due = new long[1];
        lab.world().meanwhile(() -> due[0] = sagas.due().count());
        lab.world().follow(call -> call == 0 ? CallFault.PAUSE_BEFORE : CallFault.NONE);
        assertEquals(SagaStatus.COMPLETED, sagas.run(id).status());
        assertEquals(0, due[0]);
        lab.trips().tick(Duration.ofDays(365));
        assertEquals(0, sagas.due().count());
        assertEquals(0, sagas.stuck().count());
    }

    @Test
    void stuckSagasAreListedUntilTheyAreRetried() {
        String id = start();
        lab.world().follow(call -> call == 3 ? CallFault.REFUSED : CallFault.NONE);
        assertEquals(SagaStatus.STUCK, sagas.run(id).status());
        assertEquals(0, sagas.due().count());
        SagaSummary stuck = sagas.stuck().findFirst().orElseThrow();
        assertEquals(id, stuck.id());
        assertEquals("mail", stuck.step());
        assertEquals(sagas.find(id).orElseThrow().failure().orElseThrow(), stuck.failure());
        assertEquals(SagaStatus.STUCK, sagas.run(id).status());

        sagas.retry(id);
        assertEquals(0, sagas.stuck().count());
        assertEquals(List.of(id), sagas.due().map(SagaSummary::id).toList());
        assertEquals(SagaStatus.COMPLETED, sagas.run(id).status());
    }

    @Test
    void finishedSagasAreForgottenAndStuckOnesAreNot() {
        Sagas<Trip> forgetful =
                lab.sagas(lab.trips().definition(), options -> options.keepFinished(Duration.ofHours(1)));
        String stuck = start();
        lab.world().follow(call -> call == 3 ? CallFault.REFUSED : CallFault.NONE);
        forgetful.run(stuck);
        String done = start();
        forgetful.run(done);
        lab.trips().tick(Duration.ofMinutes(59));
        assertTrue(forgetful.find(done).isPresent());
        lab.trips().tick(Duration.ofMinutes(2));
        assertTrue(forgetful.find(done).isEmpty());
        assertTrue(forgetful.find(stuck).isPresent());
        assertEquals(
                SagaStatus.RUNNING, forgetful.start(done, Trip.of("another")).status());
        forgetful.retry(stuck);
        assertEquals(SagaStatus.COMPLETED, forgetful.run(stuck).status());
    }

    @Test
    void theTableIsAsTheModelSays() {
        assertTrue(lab.table().verify().differences().isEmpty());
        lab.table().createIfAbsent();
        Set<String> held = Set.of("data", "steps");
        lab.table()
                .definition()
                .globalSecondaryIndexes()
                .forEach(index -> assertTrue(
                        index.projection().nonKeyAttributes().stream().noneMatch(held::contains)));
    }
}
