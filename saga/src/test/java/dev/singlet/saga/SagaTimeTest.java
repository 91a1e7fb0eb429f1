package dev.singlet.saga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.saga.SagaFailure.Reason;
import dev.singlet.testing.fault.CrashError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Timeouts, pauses and leases, on a store in memory. */
class SagaTimeTest extends MemoryTest {

    @Test
    void theTimeoutTurnsASagaBackBeforeItsPivotAndNotBehindIt() {
        Duration timeout = Duration.ofMinutes(10);
        Sagas<Trip> own = store.sagas(
                trips.reserveAndCharge(
                                SagaDefinition.named("trip", TripCodec.INSTANCE).timeout(timeout))
                        .pivot("ticket")
                        .run(context -> {
                            world.run(context);
                            trips.tick(Duration.ofMinutes(9));
                        })
                        .withoutUndo()
                        .step("mail")
                        .run(context -> world.run(context))
                        .build(),
                trips::options);
        String late = Trips.newId();
        own.start(late, Trip.of(late));
        trips.tick(timeout.plusMillis(1));
        Saga<Trip> never = own.run(late);
        assertEquals(SagaStatus.COMPENSATED, never.status());
        assertEquals(List.of(), calls(never));
        assertEquals(new SagaFailure("reserve", Reason.DEADLINE, null), failure(never));

        world.follow(call -> CallFault.NONE);
        String inTime = Trips.newId();
        own.start(inTime, Trip.of(inTime));
        trips.tick(timeout.minusMinutes(1));
        assertEquals(SagaStatus.COMPLETED, own.run(inTime).status());

        String between = Trips.newId();
        own.start(between, Trip.of(between));
        world.follow(call -> {
            trips.tick(Duration.ofMinutes(call == 1 ? 11 : 0));
            return CallFault.NONE;
        });
        Saga<Trip> back = own.run(between);
        assertEquals(List.of("reserve", "charge", "undo charge", "undo reserve"), calls(back));
        assertEquals(SagaStatus.COMPENSATED, back.status());
        assertEquals(new SagaFailure("ticket", Reason.DEADLINE, null), failure(back));
    }

    @Test
    void shortPausesAreSleptThroughAndLongOnesSpentInTheTable() {
        world.follow(call -> call == 0 ? CallFault.TIMEOUT_BEFORE : CallFault.NONE);
        String slept = Trips.newId();
        sagas.start(slept, Trip.of(slept));
        assertEquals(SagaStatus.COMPLETED, sagas.run(slept).status());
        assertEquals(1, trips.slept().size());

        Sagas<Trip> restless = store.sagas(trips.definition(), options -> {
            trips.options(options);
            options.sleepUpTo(Duration.ZERO);
        });
        world.follow(call -> call == 0 ? CallFault.TIMEOUT_BEFORE : CallFault.NONE);
        String waiting = Trips.newId();
        restless.start(waiting, Trip.of(waiting));
        Saga<Trip> saga = restless.run(waiting);
        assertEquals(SagaStatus.RUNNING, saga.status());
        assertTrue(saga.dueAt().orElseThrow().isAfter(trips.now()));
        assertTrue(saga.dueAt().get().isBefore(trips.now().plusMillis(201)));
        int before = world.calls();
        assertEquals(saga.dueAt(), restless.run(waiting).dueAt());
        assertEquals(before, world.calls());
        trips.tickTo(saga.dueAt().get());
        assertEquals(SagaStatus.COMPLETED, restless.run(waiting).status());
        assertEquals(1, trips.slept().size());
    }

    @Test
    void anUndoWaitsBeforeItIsRepeated() {
        Sagas<Trip> restless = store.sagas(trips.definition(), options -> {
            trips.options(options);
            options.sleepUpTo(Duration.ZERO);
        });
        world.follow(call -> call == 1 ? CallFault.REFUSED : call == 2 ? CallFault.TIMEOUT_BEFORE : CallFault.NONE);
        String id = Trips.newId();
        restless.start(id, Trip.of(id));
        Saga<Trip> saga = restless.run(id);
        assertEquals(SagaStatus.COMPENSATING, saga.status());
        assertEquals("reserve", saga.step().orElseThrow());
        assertTrue(saga.dueAt().orElseThrow().isAfter(trips.now()));
        assertEquals(SagaStatus.COMPENSATING, restless.run(id).status());
        trips.tickTo(saga.dueAt().get());
        assertEquals(SagaStatus.COMPENSATED, restless.run(id).status());
    }

    @Test
    void aWorkerThatIsInterruptedLeavesTheSagaToOthers() {
        Thread.currentThread().interrupt();
        try {
            String id = Trips.newId();
            Sagas<Trip> own = store.sagas(
                    SagaDefinition.named("trip", TripCodec.INSTANCE)
                            .step("sleep")
                            .run(context -> Thread.sleep(1))
                            .undo((context, outcome) -> Thread.sleep(1))
                            .build(),
                    trips::options);
            own.start(id, Trip.of(id));
            assertThrows(SagaInterruptedException.class, () -> own.run(id));
            assertTrue(Thread.interrupted());
            assertEquals(StepState.STARTED, store.stored(id).steps().get(0).state());
            trips.tick(Trips.LEASE);
            assertEquals(SagaStatus.COMPLETED, own.run(id).status());
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void theFirstWorkerAfterAnotherCountsUpTheFence() {
        List<Long> fences = new ArrayList<>();
        List<Integer> attempts = new ArrayList<>();
        Sagas<Trip> own = store.sagas(
                SagaDefinition.named("trip", TripCodec.INSTANCE)
                        .step("charge")
                        .run(context -> {
                            fences.add(context.fence());
                            attempts.add(context.attempt());
                            if (fences.size() < 3) {
                                throw new CrashError();
                            }
                        })
                        .withoutUndo()
                        .build(),
                trips::options);
        assertEquals(SagaStatus.COMPLETED, trips.drive(own, Trips.newId()).status());
        assertEquals(List.of(1L, 2L, 3L), fences);
        assertEquals(List.of(1, 2, 3), attempts);
    }
}
