package dev.singlet.it.histories;

import dev.singlet.testing.fault.Fault;
import dev.singlet.testing.fault.FaultPlan;
import dev.singlet.testing.fault.SentRequest;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.HttpExecuteResponse;

/** What happens to the requests of one client, all of it simulated. Counts the attempts of one call at a time. */
final class Network implements FaultPlan, IntPredicate {

    private static final Set<String> WRITES = Set.of("PutItem", "UpdateItem", "DeleteItem");
    private static final Pattern ACTION = Pattern.compile("\\{\"(?:Put|Update|Delete|ConditionCheck)\":\\{");
    private static final String ERROR = "com.amazonaws.dynamodb.v20120810#";

    private Random random = new Random();
    private boolean faulty;
    private boolean losesNext;
    private int lost;
    private int arrived;
    private int faults;

    synchronized void start(long seed, boolean withFaults) {
        random = new Random(seed);
        faulty = withFaults;
        losesNext = false;
        faults = 0;
    }

    synchronized void end() {
        faulty = false;
        losesNext = false;
    }

    synchronized void startCall() {
        lost = 0;
        arrived = 0;
    }

    /** Loses the response of the next request for certain, if there are faults at all. */
    synchronized void loseNext() {
        losesNext = faulty;
    }

    /** The attempts of the call that got no certain answer. */
    synchronized int lost() {
        return lost;
    }

    /** Those of them that did their work. */
    synchronized int arrived() {
        return arrived;
    }

    /** All faults since the start. */
    synchronized int faults() {
        return faults;
    }

    @Override
    public synchronized Fault faultOf(SentRequest request) {
        if (!faulty) {
            return Fault.none();
        }
        int chance = losesNext ? 0 : random.nextInt(100);
        losesNext = false;
        faults += chance < 20 ? 1 : 0;
        lost += chance < 14 ? 1 : 0;
        if (chance < 5) {
            arrived++;
            return Fault.loseResponse();
        }
        if (chance < 7) {
            arrived++;
            return call -> {
                HttpExecuteResponse response = call.call();
                if (response.responseBody().isPresent()) {
                    response.responseBody().get().readAllBytes();
                    response.responseBody().get().close();
                }
                return Fault.refuse(500, "InternalServerError").apply(call);
            };
        }
        if (chance < 12) {
            return Fault.loseRequest();
        }
        if (chance < 14) {
            return Fault.refuse(500, "InternalServerError");
        }
        if (chance < 17) {
            return Fault.refuse(400, "ProvisionedThroughputExceededException");
        }
        return chance < 20 ? conflict(request) : Fault.none();
    }

    /** What DynamoDB answers where another transaction writes the same items. */
    private static Fault conflict(SentRequest request) {
        if (WRITES.contains(request.operation())) {
            return Fault.refuse(400, "TransactionConflictException");
        }
        if (!request.operation().equals("TransactWriteItems")) {
            return Fault.refuse(400, "ThrottlingException");
        }
        long actions = ACTION.matcher(request.body()).results().count();
        return Fault.answer(
                400,
                "{\"__type\":\"" + ERROR + "TransactionCanceledException\",\"Message\":\"injected\","
                        + "\"CancellationReasons\":[{\"Code\":\"TransactionConflict\",\"Message\":\"injected\"}"
                        + ",{\"Code\":\"None\"}".repeat((int) actions - 1) + "]}");
    }

    /** For asynchronous clients, which lose responses only. */
    @Override
    public synchronized boolean test(int request) {
        boolean loses = faulty && (losesNext || random.nextInt(100) < 8);
        losesNext = false;
        if (loses) {
            faults++;
            lost++;
            arrived++;
        }
        return loses;
    }
}
