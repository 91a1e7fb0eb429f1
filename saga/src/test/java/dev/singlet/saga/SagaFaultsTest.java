package dev.singlet.saga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A fault at every request to DynamoDB, and at every call of a service. */
class SagaFaultsTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private static final int NEVER = Integer.MAX_VALUE;

    private final Map<SagaStatus, Set<String>> ends = new EnumMap<>(SagaStatus.class);
    private SagaLab lab;
    private Sagas<Trip> sagas;

    @BeforeEach
    void open() {
        lab = SagaLab.open(DYNAMO);
        sagas = lab.sagas(lab.trips().definition());
    }

    @AfterEach
    void close() {
        lab.close();
    }

    /** What goes wrong from one request to DynamoDB on. */
    private record RequestFault(String name, int requests, Fault fault) {

        static final List<RequestFault> ALL = List.of(
                new RequestFault("crash before", 1, Fault.crashBefore()),
                new RequestFault("crash after", 1, Fault.crashAfter()),
                new RequestFault("lost request", 1, Fault.loseRequest()),
                new RequestFault("lost response", 1, Fault.loseResponse()),
                new RequestFault("no request arrives", SagaLab.SENDS, Fault.loseRequest()),
                new RequestFault("no response arrives", SagaLab.SENDS, Fault.loseResponse()),
                new RequestFault("nor that of the next read", 2 * SagaLab.SENDS, Fault.loseResponse()));

        Fault at(int distance) {
            return distance >= 0 && distance < requests ? fault : Fault.none();
        }
    }

    @Test
    void aFaultAtAnyRequestLeavesNothingHalfDone() {
        boolean all = Boolean.getBoolean("singlet.fuzz");
        int faults = runAll(NEVER, RequestFault.ALL);
        assertEquals(Set.of(SagaStatus.COMPLETED), ends.keySet(), "no fault of a request makes a saga turn back");
        faults += runAll(1, all ? RequestFault.ALL : RequestFault.ALL.subList(5, 6));
        for (int refused : all ? List.of(0, 2, 3) : List.<Integer>of()) {
            faults += runAll(refused, RequestFault.ALL);
        }
        finish("A fault of a request", faults, all ? 5 : 2);
        assertTrue(ends.keySet().containsAll(Set.of(SagaStatus.COMPLETED, SagaStatus.COMPENSATED)));
    }

    /** Runs one saga without a fault, and one with each fault at each of its requests; returns how many these are. */
    private int runAll(int refused, List<RequestFault> faults) {
        int requests = run(refused, CallFault.REFUSED, "no fault");
        for (RequestFault fault : faults) {
            for (int request = 0; request < requests; request++) {
                int at = request;
                lab.http().follow(sent -> fault.at(sent.number() - at));
                run(refused, CallFault.REFUSED, fault.name() + " at request " + at);
            }
        }
        return faults.size() * requests;
    }

    @Test
    void aFaultAtAnyCallLeavesNothingHalfDone() {
        int faults = 0;
        run(NEVER, CallFault.NONE, "no fault");
        int calls = lab.world().calls();
        for (CallFault fault : CallFault.ALONE) {
            for (int call = 0; call < calls; call++) {
                run(call, fault, fault + " at call " + call);
                faults++;
            }
        }
        finish("A fault of a call", faults, 1);
        assertEquals(Set.of(SagaStatus.COMPLETED, SagaStatus.COMPENSATED, SagaStatus.STUCK), ends.keySet());
    }

    /** Runs a saga to its end and returns the number of requests. */
    private int run(int call, CallFault fault, String scenario) {
        lab.world().follow(number -> number == call ? fault : CallFault.NONE);
        Saga<Trip> saga = lab.trips().drive(sagas, Trips.newId());
        int requests = lab.http().requests();
        lab.http().reset();
        ends.computeIfAbsent(saga.status(), status -> new TreeSet<>()).add(saga.id());
        Verdict.check(lab.world(), saga, scenario);
        return requests;
    }

    /** Every run was a saga of its own, and each has stayed as it ended. */
    private void finish(String what, int faults, int withoutFault) {
        Map<SagaStatus, Integer> counts = new EnumMap<>(SagaStatus.class);
        ends.forEach((status, ids) -> {
            counts.put(status, ids.size());
            ids.forEach(id -> assertEquals(status, sagas.find(id).orElseThrow().status()));
        });
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        assertEquals(faults + withoutFault, sum);
        Set<String> stuck = sagas.stuck().map(SagaSummary::id).collect(Collectors.toSet());
        // Those of the other test are in the same table.
        assertTrue(stuck.containsAll(ends.getOrDefault(SagaStatus.STUCK, Set.of())));
        assertEquals(0, sagas.due().count());
        System.out.printf(
                "%s: %d sagas, %d with a fault and %d without, all consistent: %s%n",
                what, sum, faults, withoutFault, counts);
    }
}
