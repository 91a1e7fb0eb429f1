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

    private final Map<SagaStatus, Integer> ends = new EnumMap<>(SagaStatus.class);
    private final Set<String> stuck = new TreeSet<>();
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
        int runs = runAll(NEVER, RequestFault.ALL);
        runs += runAll(1, all ? RequestFault.ALL : RequestFault.ALL.subList(5, 6));
        for (int refused : all ? List.of(0, 2, 3) : List.<Integer>of()) {
            runs += runAll(refused, RequestFault.ALL);
        }
        finish("A fault of a request", runs);
        assertTrue(ends.keySet().containsAll(Set.of(SagaStatus.COMPLETED, SagaStatus.COMPENSATED)));
    }

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
        int runs = 0;
        run(NEVER, CallFault.NONE, "no fault");
        int calls = lab.world().calls();
        for (CallFault fault : CallFault.ALONE) {
            for (int call = 0; call < calls; call++) {
                run(call, fault, fault + " at call " + call);
                runs++;
            }
        }
        finish("A fault of a call", runs);
        assertEquals(Set.of(SagaStatus.COMPLETED, SagaStatus.COMPENSATED, SagaStatus.STUCK), ends.keySet());
    }

    /** Runs a saga to its end and returns the number of requests. */
    private int run(int call, CallFault fault, String scenario) {
        lab.world().follow(number -> number == call ? fault : CallFault.NONE);
        Saga<Trip> saga = lab.trips().drive(sagas, Trips.newId());
        int requests = lab.http().requests();
        lab.http().reset();
        ends.merge(saga.status(), 1, Integer::sum);
        if (saga.status() == SagaStatus.STUCK) {
            stuck.add(saga.id());
        }
        Verdict.check(lab.world(), saga, scenario);
        return requests;
    }

    private void finish(String what, int runs) {
        Set<String> listed = sagas.stuck().map(SagaSummary::id).collect(Collectors.toSet());
        assertTrue(listed.containsAll(stuck));
        assertEquals(0, sagas.due().count());
        System.out.println(what + ": " + runs + " runs, all consistent. With those to count: " + ends);
    }
}
