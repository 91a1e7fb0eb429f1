package dev.singlet.reliability;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.FaultPlan;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Time bounds retries as well as their number does: after a deadline that is over at once there is none. Nothing is measured. */
class BoundsTest {

    private static final Set<FaultKind> FOR_EVER = EnumSet.of(
            FaultKind.THROTTLED_OUT,
            FaultKind.FAILED_OUT,
            FaultKind.UNREACHABLE,
            FaultKind.LOST_OUT,
            FaultKind.UNPROCESSED_OUT,
            FaultKind.CONFLICT_OUT);

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    @Test
    void noRetryStartsAfterTheDeadline() throws Exception {
        String name = dynamo.tableName();
        LabTable truth = Base.connect(dynamo.client(), name);
        truth.createIfAbsent();
        Base.create(truth);
        Store items = new Store.Items(dynamo.client(), name);
        List<Op> writes =
                Stream.of(JointOps.all(), UniqueOps.all()).flatMap(List::stream).toList();
        int runs = 0;
        int most = 0;
        try (Bench bench = new SyncBench(
                dynamo,
                name,
                name + "-absent",
                options -> options.maxAttempts(100).retryDeadline(Duration.ofNanos(1)))) {
            for (Op op : writes) {
                if (op.kind() == Op.Kind.STEPS) {
                    continue;
                }
                Campaign campaign = new Campaign("sync", bench, items, items, truth, new Matrix(writes));
                Expected expected = campaign.expect(op);
                // Each request may have the SDK's attempts; one that makes progress starts the deadline anew.
                int bound = expected.requests().size() * Bench.SDK_ATTEMPTS;
                for (FaultKind fault : FOR_EVER) {
                    for (FaultPlan plan : fault.plans(0, expected.requests().get(0))) {
                        Outcome outcome = campaign.cell(op, fault, 0, expected, plan);
                        runs++;
                        most = Math.max(most, outcome.requests());
                        assertTrue(
                                outcome.requests() <= bound,
                                () -> op + ", " + fault + ": " + outcome.requests() + " requests, bound " + bound);
                    }
                }
            }
        }
        System.out.println("bounds: " + runs + " runs after the deadline, at most " + most + " requests each");
    }
}
