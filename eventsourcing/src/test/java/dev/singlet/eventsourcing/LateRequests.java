package dev.singlet.eventsourcing;

import dev.singlet.testing.fault.Fault;
import dev.singlet.testing.fault.FaultyRequest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A network (simulated) that keeps requests for a while, when their sender has given them up already. */
final class LateRequests {

    private final List<FaultyRequest> held = new CopyOnWriteArrayList<>();

    /** Keeps a request. */
    Fault hold() {
        return request -> {
            held.add(request);
            throw new IOException("injected: the request is on its way");
        };
    }

    int number() {
        return held.size();
    }

    /** Lets all requests arrive, and their answers be lost. */
    void deliver() {
        for (FaultyRequest request : held) {
            try {
                Fault.loseResponse().apply(request);
            } catch (IOException lost) {
                // Nobody waits for the answer.
            }
        }
    }
}
