package dev.singlet.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import dev.singlet.testing.fault.FaultPlan;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several faults in one operation, of any kind and at any place: what the matrix has one at a time. Simulated. */
class RandomFaultsTest {

    /** None of them is a lie about a condition, and none makes a request fail for good. */
    private static final List<Fault> FAULTS = List.of(
            Fault.throttle(),
            Fault.failBefore(),
            Fault.failAfter(),
            Fault.loseRequest(),
            Fault.loseResponse(),
            Fault.breakOffResponse(),
            Fault.leaveUnprocessed(1),
            Fault.truncatePage(1),
            Fault.cancel(0, "TransactionConflict"));

    private static final int RUNS = Boolean.getBoolean("singlet.fuzz") ? 20_000 : 200;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    @Test
    void nothingIsDoneTwiceOrLostOrSaidWrongly() throws Exception {
        long seed = Long.getLong("singlet.seed", ThreadLocalRandom.current().nextInt(1_000_000));
        System.out.println("random faults: -Dsinglet.seed=" + seed);
        Random random = new Random(seed);
        String name = dynamo.tableName();
        LabTable truth = Base.connect(dynamo.client(), name);
        truth.createIfAbsent();
        Base.create(truth);
        List<Op> operations = Op.catalogue().stream()
                .filter(op -> op.writes() && op.kind() != Op.Kind.STEPS)
                .toList();
        Matrix matrix = new Matrix(operations);
        Store items = new Store.Items(dynamo.client(), name);
        try (Bench bench = new SyncBench(dynamo, name, name + "-absent", options -> {})) {
            Campaign campaign = new Campaign("sync", bench, items, items, truth, matrix);
            for (int run = 0; run < RUNS; run++) {
                Op op = operations.get(random.nextInt(operations.size()));
                FaultPlan plan =
                        request -> random.nextInt(3) == 0 ? Fault.none() : FAULTS.get(random.nextInt(FAULTS.size()));
                campaign.cell(op, FaultKind.RANDOM, 0, campaign.expect(op), plan);
            }
        }
        System.out.println("random faults: " + matrix.summary());
        assertEquals("", String.join("\n", matrix.problems()));
    }
}
