package dev.singlet.saga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every combination of faults, at calls of services and at writes of workers; all in memory, and simulated. */
class SagaFaultPairsTest {

    private static final List<CallFault> WRITE_FAULTS =
            List.of(CallFault.CRASH_BEFORE, CallFault.CRASH_AFTER, CallFault.PAUSE_BEFORE, CallFault.PAUSE_AFTER);

    private final Trips trips = new Trips();
    private final MemoryStore store = new MemoryStore();
    private final Map<SagaStatus, Integer> ends = new EnumMap<>(SagaStatus.class);
    private int runs;

    /** Where what goes wrong. */
    private record Place(boolean write, int number, CallFault fault) {}

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noCombinationOfFaultsLeavesAnythingHalfDone(boolean undoOfPivot) {
        Sagas<Trip> sagas = store.sagas(undoOfPivot ? trips.definition() : trips.withFinalTicket(), trips::options);
        int depth = Boolean.getBoolean("singlet.fuzz") ? 3 : 2;
        explore(sagas, List.of(), depth);
        System.out.println("Up to " + depth + " faults, with" + (undoOfPivot ? "" : "out") + " an undo of the pivot: "
                + runs + " runs, all consistent: " + ends);
        assertTrue(runs > 2000);
        assertEquals(EnumSet.of(SagaStatus.COMPLETED, SagaStatus.COMPENSATED, SagaStatus.STUCK), ends.keySet());
    }

    private void explore(Sagas<Trip> sagas, List<Place> faults, int depth) {
        int[] reached = run(sagas, faults);
        if (depth == 0) {
            return;
        }
        for (boolean write : new boolean[] {false, true}) {
            int from = faults.stream()
                    .filter(place -> place.write() == write)
                    .mapToInt(place -> place.number() + 1)
                    .max()
                    .orElse(0);
            for (int number = from; number < reached[write ? 1 : 0]; number++) {
                for (CallFault fault : write ? WRITE_FAULTS : CallFault.ALL) {
                    List<Place> more = new ArrayList<>(faults);
                    more.add(new Place(write, number, fault));
                    explore(sagas, more, depth - 1);
                }
            }
        }
    }

    /** Runs a saga to its end, and returns how many calls and writes there were. */
    private int[] run(Sagas<Trip> sagas, List<Place> faults) {
        String id = Trips.newId();
        trips.world().follow(call -> fault(faults, false, call));
        store.follow(write -> fault(faults, true, write));
        Runnable another = () -> {
            trips.tick(Trips.LEASE);
            trips.drive(sagas, id);
        };
        trips.world().meanwhile(another);
        store.meanwhile(another);
        Saga<Trip> saga = trips.drive(sagas, id);
        Verdict.check(trips.world(), saga, faults.toString());
        SagaRecord stored = store.stored(id);
        assertNull(stored.dueAt());
        assertNotEquals(saga.status() == SagaStatus.STUCK, stored.stuckAt() == null);
        ends.merge(saga.status(), 1, Integer::sum);
        runs++;
        return new int[] {trips.world().calls(), store.writes()};
    }

    private static CallFault fault(List<Place> faults, boolean write, int number) {
        return faults.stream()
                .filter(place -> place.write() == write && place.number() == number)
                .map(Place::fault)
                .findFirst()
                .orElse(CallFault.NONE);
    }
}
