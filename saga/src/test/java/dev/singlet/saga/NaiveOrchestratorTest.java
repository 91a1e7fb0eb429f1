package dev.singlet.saga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.saga.CallFault.Refused;
import dev.singlet.saga.CallFault.Timeout;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The control: the orchestrator that everybody writes first meets the same timeouts in the same world, and ends
 * inconsistent in many of them. If it did not, the tests of sagas would prove nothing.
 */
class NaiveOrchestratorTest {

    private static final List<String> STEPS = List.of("reserve", "charge", "ticket", "mail");
    private static final int NEVER = Integer.MAX_VALUE;

    private final Trips trips = new Trips();
    private final World world = trips.world();

    /** How many runs there were, and how many of them ended with a trip that is neither booked nor not booked. */
    private record Count(int runs, int inconsistent) {

        Count plus(boolean consistent) {
            return new Count(runs + 1, inconsistent + (consistent ? 0 : 1));
        }
    }

    @Test
    void theNaiveOneLeavesTripsHalfBookedAndASagaDoesNot() {
        Count naive = count(this::bookNaively);
        Sagas<Trip> sagas = new MemoryStore().sagas(trips.definition(), trips::options);
        Count saga = count(id -> {
            SagaStatus status = trips.drive(sagas, id).status();
            // Behind the pivot a refusal is for a person: that the saga is listed is what counts.
            return status == SagaStatus.STUCK
                    ? world.effectsOf(id).size() == STEPS.size() - 1
                    : isConsistent(id, status == SagaStatus.COMPLETED);
        });
        System.out.println("Written naively, " + naive.inconsistent() + " of " + naive.runs()
                + " injected timeouts end inconsistent; as a saga, " + saga.inconsistent() + " of " + saga.runs());
        assertTrue(naive.inconsistent() * 3 > naive.runs());
        assertEquals(0, saga.inconsistent());
        assertTrue(saga.runs() > 30);
    }

    /** Calls one step after the other; one that throws had no effect, and those before it are undone, once each. */
    private boolean bookNaively(String id) {
        List<CallSite<Trip>> done = new ArrayList<>();
        for (int step = 0; step < STEPS.size(); step++) {
            CallSite<Trip> site = site(id, step);
            try {
                Receipt receipt = world.run(site.toRun());
                assertTrue(receipt.number().contains(id));
                done.add(0, site);
            } catch (Refused | Timeout failure) {
                done.forEach(this::cancelNaively);
                return isConsistent(id, false);
            }
        }
        return isConsistent(id, true);
    }

    private boolean cancelNaively(CallSite<Trip> site) {
        try {
            world.undo(site.toUndo());
            return true;
        } catch (Refused | Timeout failure) {
            return false;
        }
    }

    private CallSite<Trip> site(String id, int step) {
        List<StepRecord> steps = STEPS.stream().map(StepRecord::pending).toList();
        return new CallSite<>(trips.definition(), Trip.of(id), id, 1, step, steps);
    }

    private boolean isConsistent(String id, boolean booked) {
        return world.effectsOf(id).equals(booked ? Set.copyOf(STEPS) : Set.of());
    }

    /** Injects each kind of timeout at each call, of trips that succeed and of trips that are refused at each step. */
    private Count count(Predicate<String> booking) {
        Count count = new Count(0, 0);
        for (int refused : new int[] {NEVER, 0, 1, 2, 3}) {
            IntFunction<CallFault> refusal = call -> call == refused ? CallFault.REFUSED : CallFault.NONE;
            assertTrue(booking.test(start(refusal)));
            int calls = world.calls();
            for (CallFault timeout : List.of(CallFault.TIMEOUT_BEFORE, CallFault.TIMEOUT_AFTER)) {
                for (int number = 0; number < calls; number++) {
                    int at = number;
                    count = count.plus(booking.test(start(call -> call == at ? timeout : refusal.apply(call))));
                }
            }
        }
        return count;
    }

    private String start(IntFunction<CallFault> plan) {
        world.follow(plan);
        return Trips.newId();
    }
}
