package dev.singlet.saga;

import java.util.List;

/** Trips on a store in memory. */
abstract class MemoryTest {

    final Trips trips = new Trips();
    final World world = trips.world();
    final MemoryStore store = new MemoryStore();
    final Sagas<Trip> sagas = store.sagas(trips.definition(), trips::options);

    /** Runs a trip to its end, with these faults at its first calls. */
    final Saga<Trip> drive(CallFault... faults) {
        return drive(sagas, faults);
    }

    final Saga<Trip> drive(Sagas<Trip> of, CallFault... faults) {
        world.follow(call -> call < faults.length ? faults[call] : CallFault.NONE);
        return trips.drive(of, Trips.newId());
    }

    /** The calls that began, in their order. */
    final List<String> calls(Saga<Trip> saga) {
        return world.logOf(saga.id()).stream()
                .filter(event -> !event.effect())
                .map(World.Event::toString)
                .toList();
    }

    static SagaFailure failure(Saga<Trip> saga) {
        return saga.failure().orElseThrow();
    }
}
