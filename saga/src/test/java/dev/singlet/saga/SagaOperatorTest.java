package dev.singlet.saga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a person can do for a saga that is stuck, on a store in memory. */
class SagaOperatorTest extends MemoryTest {

    @Test
    void aStuckSagaGoesOnWhereItWasWhenItIsRetried() {
        CallFault none = CallFault.NONE;
        CallFault timeout = CallFault.TIMEOUT_BEFORE;
        Saga<Trip> forward = drive(none, none, none, timeout, timeout, timeout);
        Saga<Trip> ready = sagas.retry(forward.id());
        assertEquals(SagaStatus.RUNNING, ready.status());
        assertEquals(trips.now().truncatedTo(ChronoUnit.MILLIS), ready.dueAt().orElseThrow());
        world.follow(call -> call < 2 ? timeout : none);
        assertEquals(SagaStatus.COMPLETED, trips.drive(sagas, forward.id()).status());

        Saga<Trip> refused = drive(none, none, none, CallFault.REFUSED);
        sagas.retry(refused.id());
        assertEquals(SagaStatus.COMPLETED, trips.drive(sagas, refused.id()).status());

        Saga<Trip> back = drive(none, CallFault.REFUSED, timeout, timeout, timeout);
        assertEquals(SagaStatus.COMPENSATING, sagas.retry(back.id()).status());
        world.follow(call -> call < 2 ? timeout : none);
        Saga<Trip> undone = trips.drive(sagas, back.id());
        assertEquals(SagaStatus.COMPENSATED, undone.status());
        assertEquals(6, world.attempts("trip/" + back.id() + "/reserve:undo"));
        Verdict.check(world, undone, "retried");
    }

    @Test
    void anUncertainPivotStaysUncertainWhenItIsRetried() {
        Sagas<Trip> own = store.sagas(trips.withFinalTicket(), trips::options);
        CallFault none = CallFault.NONE;
        Saga<Trip> saga = drive(own, none, none, CallFault.TIMEOUT_AFTER, CallFault.TIMEOUT_BEFORE);
        own.retry(saga.id());
        world.follow(call -> CallFault.REFUSED);
        assertEquals(SagaStatus.STUCK, trips.drive(own, saga.id()).status());
        own.retry(saga.id());
        world.follow(call -> none);
        assertEquals(SagaStatus.COMPLETED, trips.drive(own, saga.id()).status());
    }

    @Test
    void aPersonCanVouchThatAStuckStepIsUndone() {
        CallFault none = CallFault.NONE;
        CallFault timeout = CallFault.TIMEOUT_BEFORE;
        Saga<Trip> back = drive(none, none, CallFault.REFUSED, timeout, timeout, timeout);
        assertEquals("charge", back.step().orElseThrow());
        Saga<Trip> ready = sagas.markUndone(back.id());
        assertEquals("reserve", ready.step().orElseThrow());
        Saga<Trip> ended = trips.drive(sagas, back.id());
        assertEquals(SagaStatus.COMPENSATED, ended.status());
        assertEquals(Set.of("charge"), world.effectsOf(back.id()));

        Sagas<Trip> own = store.sagas(trips.withFinalTicket(), trips::options);
        Saga<Trip> pivot = drive(own, none, none, timeout, timeout);
        own.markUndone(pivot.id());
        Saga<Trip> returned = trips.drive(own, pivot.id());
        assertEquals(SagaStatus.COMPENSATED, returned.status());
        Verdict.check(world, returned, "vouched for");

        Saga<Trip> behind = drive(none, none, none, CallFault.REFUSED);
        assertEquals(
                SagaStatus.STUCK,
                assertThrows(SagaStateException.class, () -> sagas.markUndone(behind.id()))
                        .status());
    }

    @Test
    void theOnlyStepOfASagaCanBeVouchedFor() {
        Sagas<Trip> own = store.sagas(
                SagaDefinition.named("trip", TripCodec.INSTANCE)
                        .pivot("ticket")
                        .retry(RetryPolicy.never())
                        .run(context -> world.run(context))
                        .withoutUndo()
                        .build(),
                trips::options);
        Saga<Trip> saga = drive(own, CallFault.TIMEOUT_BEFORE);
        assertEquals(SagaStatus.STUCK, saga.status());
        assertTrue(own.markUndone(saga.id()).step().isEmpty());
        assertEquals(SagaStatus.COMPENSATED, trips.drive(own, saga.id()).status());
    }

    @Test
    void onlyAStuckSagaIsForAnOperator() {
        Saga<Trip> done = drive();
        assertThrows(SagaStateException.class, () -> sagas.retry(done.id()));
        assertThrows(SagaStateException.class, () -> sagas.markUndone(done.id()));
        assertThrows(SagaNotFoundException.class, () -> sagas.retry("nobody"));
    }

    @Test
    void aStuckPivotGetsItsTimeAgainWhenItIsRetried() {
        Sagas<Trip> own = store.sagas(
                SagaDefinition.named("trip", TripCodec.INSTANCE)
                        .timeout(Duration.ofMinutes(10))
                        .pivot("ticket")
                        .run(context -> world.run(context))
                        .withoutUndo()
                        .build(),
                trips::options);
        world.follow(call -> {
            trips.tick(Duration.ofMinutes(11));
            return CallFault.TIMEOUT_BEFORE;
        });
        Saga<Trip> stuck = trips.drive(own, Trips.newId());
        assertEquals(SagaStatus.STUCK, stuck.status());
        assertEquals(1, world.attempts("trip/" + stuck.id() + "/ticket"));
        own.retry(stuck.id());
        world.follow(call -> CallFault.NONE);
        assertEquals(SagaStatus.COMPLETED, trips.drive(own, stuck.id()).status());
    }
}
