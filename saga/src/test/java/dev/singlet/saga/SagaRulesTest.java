package dev.singlet.saga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.saga.CallFault.Refused;
import dev.singlet.saga.CallFault.Timeout;
import dev.singlet.saga.SagaFailure.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each outcome of a call leads to, on a store in memory. */
class SagaRulesTest extends MemoryTest {

    @Test
    void allStepsAreDoneInTheirOrder() {
        Saga<Trip> saga = drive();
        assertEquals(SagaStatus.COMPLETED, saga.status());
        assertEquals(List.of("reserve", "charge", "ticket", "mail"), calls(saga));
        assertTrue(saga.failure().isEmpty()
                && saga.step().isEmpty()
                && saga.dueAt().isEmpty());
        assertEquals(
                "trip/" + saga.id() + "/reserve",
                saga.result(Trips.RESERVE).orElseThrow().number());
    }

    @Test
    void aDeclaredFailureHadNoEffectAndUndoesTheStepsBefore() {
        Saga<Trip> saga = drive(CallFault.NONE, CallFault.REFUSED);
        assertEquals(SagaStatus.COMPENSATED, saga.status());
        assertEquals(List.of("reserve", "charge", "undo reserve"), calls(saga));
        assertEquals(new SagaFailure("charge", Reason.DECLARED, Refused.class.getName()), failure(saga));
    }

    @Test
    void aDeclaredFailureAfterAnUncertainAttemptUndoesTheStepToo() {
        Saga<Trip> saga = drive(CallFault.NONE, CallFault.TIMEOUT_AFTER, CallFault.REFUSED);
        assertEquals(SagaStatus.COMPENSATED, saga.status());
        assertEquals(List.of("reserve", "charge", "charge", "undo charge", "undo reserve"), calls(saga));
    }

    @Test
    void aTechnicalFailureIsRepeatedWithTheSameKey() {
        Saga<Trip> saga = drive(CallFault.NONE, CallFault.TIMEOUT_AFTER);
        assertEquals(SagaStatus.COMPLETED, saga.status());
        assertEquals(2, world.attempts("trip/" + saga.id() + "/charge"));
        assertEquals(List.of("reserve", "charge", "charge", "ticket", "mail"), calls(saga));
    }

    @Test
    void aStepThatMayNotBeRepeatedAnyMoreIsUndoneWithAnUnknownOutcome() {
        List<Outcome<Receipt>> outcomes = new ArrayList<>();
        Sagas<Trip> own = store.sagas(
                SagaDefinition.named("trip", TripCodec.INSTANCE)
                        .step(Trips.RESERVE)
                        .run(world::run)
                        .undo((context, outcome) -> outcomes.add(outcome))
                        .step("charge", ReceiptCodec.INSTANCE)
                        .retry(Trips.TWICE)
                        .run(world::run)
                        .undo((context, outcome) -> outcomes.add(outcome))
                        .build(),
                trips::options);
        Saga<Trip> saga = drive(own, CallFault.NONE, CallFault.TIMEOUT_BEFORE, CallFault.TIMEOUT_AFTER);
        assertEquals(SagaStatus.COMPENSATED, saga.status());
        assertEquals(
                List.of(Outcome.unknown(), Outcome.known(new Receipt("trip/" + saga.id() + "/reserve"))), outcomes);
        assertEquals(new SagaFailure("charge", Reason.EXCEPTION, Timeout.class.getName()), failure(saga));
    }

    @Test
    void aStepThatSucceedsAfterAllIsUndoneWithItsResult() {
        List<Outcome<Receipt>> outcomes = new ArrayList<>();
        Sagas<Trip> own = store.sagas(
                SagaDefinition.named("trip", TripCodec.INSTANCE)
                        .step(Trips.RESERVE)
                        .run(world::run)
                        .undo((context, outcome) -> outcomes.add(outcome))
                        .step("charge")
                        .failsWith(Refused.class)
                        .run(context -> world.run(context))
                        .withoutUndo()
                        .build(),
                trips::options);
        Saga<Trip> saga = drive(own, CallFault.TIMEOUT_AFTER, CallFault.NONE, CallFault.REFUSED);
        assertEquals(SagaStatus.COMPENSATED, saga.status());
        assertEquals(List.of(Outcome.known(new Receipt("trip/" + saga.id() + "/reserve"))), outcomes);
    }

    @Test
    void aStepWhoseResultIsNullOrCannotBeStoredIsUncertain() {
        List<Outcome<Receipt>> outcomes = new ArrayList<>();
        StepAction<Trip, Receipt> broken = context -> new Receipt("\ud800");
        Sagas<Trip> own = store.sagas(
                SagaDefinition.named("trip", TripCodec.INSTANCE)
                        .step(Trips.RESERVE)
                        .retry(RetryPolicy.never())
                        .run(broken)
                        .undo((context, outcome) -> outcomes.add(outcome))
                        .build(),
                trips::options);
        assertEquals(SagaStatus.COMPENSATED, drive(own).status());
        assertInstanceOf(Outcome.Unknown.class, outcomes.get(0));
    }

    @Test
    void aWorkerThatEndsInACallLeavesItUncertain() {
        Saga<Trip> saga = drive(CallFault.NONE, CallFault.CRASH_AFTER, CallFault.CRASH_BEFORE);
        assertEquals(SagaStatus.COMPENSATED, saga.status());
        assertEquals(List.of("reserve", "charge", "charge", "undo charge", "undo reserve"), calls(saga));
        assertEquals(new SagaFailure("charge", Reason.ABANDONED, null), failure(saga));
    }

    @Test
    void theCallIsWrittenDownBeforeItIsMade() {
        List<SagaStep> seen = new ArrayList<>();
        List<SagaStep> seenByUndo = new ArrayList<>();
        Sagas<Trip>[] own = newArray();
        own[0] = store.sagas(
                SagaDefinition.named("trip", TripCodec.INSTANCE)
                        .step("charge")
                        .failsWith(Refused.class)
                        .run(context -> seen.addAll(
                                own[0].find(context.sagaId()).orElseThrow().steps()))
                        .undo((context, outcome) -> seenByUndo.addAll(
                                own[0].find(context.sagaId()).orElseThrow().steps()))
                        .step("ticket")
                        .failsWith(Refused.class)
                        .run(context -> {
                            seen.addAll(
                                    own[0].find(context.sagaId()).orElseThrow().steps());
                            throw new Refused();
                        })
                        .withoutUndo()
                        .build(),
                trips::options);
        assertEquals(SagaStatus.COMPENSATED, drive(own[0]).status());
        assertEquals(StepState.STARTED, seen.get(0).state());
        assertEquals(StepState.PENDING, seen.get(1).state());
        assertEquals(StepState.DONE, seen.get(2).state());
        assertEquals(new SagaStep("ticket", StepState.STARTED, 1, false, 0), seen.get(3));
        assertEquals(new SagaStep("charge", StepState.UNDO_STARTED, 1, false, 1), seenByUndo.get(0));
        assertEquals(StepState.FAILED, seenByUndo.get(1).state());
    }

    @SuppressWarnings("unchecked")
    private static Sagas<Trip>[] newArray() {
        return (Sagas<Trip>[]) new Sagas<?>[1];
    }

    @Test
    void aStepWithoutUndoIsPassedOverOnTheWayBack() {
        Sagas<Trip> own = store.sagas(
                SagaDefinition.named("trip", TripCodec.INSTANCE)
                        .step("reserve")
                        .run(context -> world.run(context))
                        .undo((context, outcome) -> world.undo(context))
                        .step("look")
                        .run(context -> world.run(context))
                        .withoutUndo()
                        .step("charge")
                        .failsWith(Refused.class)
                        .run(context -> world.run(context))
                        .withoutUndo()
                        .build(),
                trips::options);
        Saga<Trip> saga = drive(own, CallFault.NONE, CallFault.NONE, CallFault.REFUSED);
        assertEquals(SagaStatus.COMPENSATED, saga.status());
        assertEquals(List.of("reserve", "look", "charge", "undo reserve"), calls(saga));
    }

    @Test
    void anUndoIsRepeatedAndThenStuck() {
        CallFault timeout = CallFault.TIMEOUT_AFTER;
        Saga<Trip> again = drive(CallFault.NONE, CallFault.REFUSED, timeout, timeout);
        assertEquals(SagaStatus.COMPENSATED, again.status());
        assertEquals(3, world.attempts("trip/" + again.id() + "/reserve:undo"));
        assertTrue(again.undoFailure().isEmpty());

        Saga<Trip> stuck = drive(CallFault.NONE, CallFault.REFUSED, timeout, CallFault.CRASH_BEFORE, timeout);
        assertEquals(SagaStatus.STUCK, stuck.status());
        assertEquals("reserve", stuck.step().orElseThrow());
        assertEquals("charge", failure(stuck).step());
        assertEquals(
                new SagaFailure("reserve", Reason.EXCEPTION, Timeout.class.getName()),
                stuck.undoFailure().orElseThrow());
        assertNotNull(store.stored(stuck.id()).stuckAt());

        Saga<Trip> abandoned = drive(CallFault.NONE, CallFault.REFUSED, timeout, timeout, CallFault.CRASH_BEFORE);
        assertEquals(SagaStatus.STUCK, abandoned.status());
        assertEquals(
                new SagaFailure("reserve", Reason.ABANDONED, null),
                abandoned.undoFailure().orElseThrow());
    }

    @Test
    void thePivotWithAnUndoIsUndoneIfItIsUncertain() {
        Saga<Trip> saga = drive(CallFault.NONE, CallFault.NONE, CallFault.TIMEOUT_AFTER, CallFault.TIMEOUT_BEFORE);
        assertEquals(SagaStatus.COMPENSATED, saga.status());
        assertEquals(
                List.of("reserve", "charge", "ticket", "ticket", "undo ticket", "undo charge", "undo reserve"),
                calls(saga));
    }

    @Test
    void thePivotWithoutAnUndoIsStuckIfItIsUncertain() {
        Sagas<Trip> own = store.sagas(trips.withFinalTicket(), trips::options);
        CallFault none = CallFault.NONE;
        Saga<Trip> timeouts = drive(own, none, none, CallFault.TIMEOUT_AFTER, CallFault.TIMEOUT_BEFORE);
        assertEquals(SagaStatus.STUCK, timeouts.status());
        assertEquals("ticket", timeouts.step().orElseThrow());
        Saga<Trip> refused = drive(own, none, none, CallFault.TIMEOUT_AFTER, CallFault.REFUSED);
        assertEquals(SagaStatus.STUCK, refused.status());
        Saga<Trip> certain = drive(own, none, none, CallFault.REFUSED);
        assertEquals(SagaStatus.COMPENSATED, certain.status());
    }

    @Test
    void nothingIsUndoneBehindThePivot() {
        CallFault none = CallFault.NONE;
        Saga<Trip> refused = drive(none, none, none, CallFault.REFUSED);
        assertEquals(SagaStatus.STUCK, refused.status());
        assertEquals("mail", refused.step().orElseThrow());
        CallFault timeout = CallFault.TIMEOUT_BEFORE;
        Saga<Trip> exhausted = drive(none, none, none, timeout, timeout, timeout);
        assertEquals(SagaStatus.STUCK, exhausted.status());
        assertEquals(Set.of("reserve", "charge", "ticket"), world.effectsOf(exhausted.id()));
        assertEquals(
                SagaStatus.COMPLETED, drive(none, none, none, timeout, timeout).status());
    }

    @Test
    void keysAreStableAndNoTwoCallsHaveOne() {
        Saga<Trip> saga = drive(CallFault.TIMEOUT_BEFORE, CallFault.NONE, CallFault.REFUSED);
        Set<String> keys = new HashSet<>(Arrays.asList(
                "trip/" + saga.id() + "/reserve",
                "trip/" + saga.id() + "/charge",
                "trip/" + saga.id() + "/reserve:undo"));
        keys.forEach(key -> assertNotEquals(0, world.attempts(key), key));
        CallSite<Trip> one = site("a/b", 0);
        CallSite<Trip> other = site("a", 1);
        assertNotEquals(one.toRun().idempotencyKey(), other.toRun().idempotencyKey());
        assertNotEquals(one.toRun().idempotencyKey(), one.toUndo().idempotencyKey());
        assertEquals(one.toRun().idempotencyKey(), one.toUndo().stepIdempotencyKey());
        assertEquals(one.toRun().idempotencyUuid(), site("a/b", 0).toRun().idempotencyUuid());
        assertNotEquals(one.toRun().idempotencyUuid(), one.toUndo().idempotencyUuid());
        assertEquals("StepContext[reserve]", one.toRun().toString());
        assertEquals("UndoContext[reserve]", one.toUndo().toString());
    }

    private CallSite<Trip> site(String id, int index) {
        SagaDefinition<Trip> definition = trips.definition();
        List<StepRecord> steps = definition.steps().stream()
                .map(step -> StepRecord.pending(step.name()))
                .toList();
        return new CallSite<>(definition, Trip.of(id), id, 1, index, steps);
    }

    @Test
    void aStepAsksOnlyForResultsOfStepsBeforeIt() {
        assertThrows(IllegalArgumentException.class, () -> site("a", 0).toRun().result(Trips.RESERVE));
        assertThrows(
                IllegalArgumentException.class,
                () -> site("a", 1).toRun().result(StepKey.of("nothing", ReceiptCodec.INSTANCE)));
        assertThrows(
                IllegalArgumentException.class,
                () -> site("a", 1).toRun().result(StepKey.of("reserve", TripCodec.INSTANCE)));
        assertThrows(IllegalArgumentException.class, () -> drive().result(StepKey.of("charge", ReceiptCodec.INSTANCE)));
        assertFalse(drive(CallFault.REFUSED).result(Trips.RESERVE).isPresent());
    }

    @Test
    void messagesAndTextsTellNoValues() {
        Saga<Trip> saga = drive(CallFault.TIMEOUT_BEFORE, CallFault.NONE, CallFault.REFUSED);
        String stored = store.stored(saga.id()).toString()
                + saga
                + saga.steps()
                + failure(saga)
                + sagas
                + site(saga.id(), 0)
                + Outcome.known(new Receipt(saga.id()))
                + store.stored(saga.id()).steps();
        assertFalse(stored.contains(saga.id()), stored);
        assertFalse(stored.contains("secret"), stored);
        String message = assertThrows(SagaStateException.class, () -> sagas.retry(saga.id()))
                .toString();
        assertFalse(message.contains(saga.id()), message);
    }
}
