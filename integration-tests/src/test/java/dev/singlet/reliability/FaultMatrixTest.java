package dev.singlet.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.testing.DynamoDbExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every public operation under every fault at every place: nothing is done twice, nothing is lost, and nothing is said that
 * is not so. The faults are simulated; what is stored is DynamoDB Local's.
 */
class FaultMatrixTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final Path PAGE = Path.of("..", "docs", "reliability.md");
    private static final String START = "<!-- the matrix -->\n";
    private static final String END = "<!-- end of the matrix -->";

    @Test
    void nothingIsDoneTwiceOrLostOrSaidWrongly() throws Exception {
        Matrix matrix = new Matrix(Op.catalogue());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> halves =
                    List.of(threads.submit(() -> run("sync", matrix)), threads.submit(() -> run("async", matrix)));
            for (Future<?> half : halves) {
                half.get();
            }
        } finally {
            threads.shutdownNow();
        }
        System.out.println("fault matrix: " + matrix.summary());
        assertEquals("", String.join("\n", matrix.problems()));
        comparePage(matrix.table());
    }

    private static Void run(String mode, Matrix matrix) throws Exception {
        String name = dynamo.tableName(mode);
        String absent = dynamo.tableName(mode + "-absent");
        LabTable truth = Base.connect(dynamo.client(), name);
        truth.createIfAbsent();
        Base.create(truth);
        try (Bench bench = mode.equals("sync")
                ? new SyncBench(dynamo, name, absent, options -> {})
                : new AsyncBench(dynamo, name, absent, options -> {})) {
            Campaign campaign = new Campaign(
                    mode,
                    bench,
                    new Store.Items(dynamo.client(), name),
                    new Store.Tables(dynamo.client(), absent),
                    truth,
                    matrix);
            for (Op op : Op.catalogue()) {
                campaign.run(op);
            }
        }
        return null;
    }

    private static void comparePage(String table) throws Exception {
        String page = Files.readString(PAGE);
        int start = page.indexOf(START) + START.length();
        int end = page.indexOf(END);
        assertTrue(start >= START.length() && end >= start, "docs/reliability.md has no place for the matrix");
        if ("write".equals(System.getProperty("singlet.golden"))) {
            Files.writeString(PAGE, page.substring(0, start) + table + page.substring(end));
        } else {
            assertEquals(page.substring(start, end), table, "rewrite docs/reliability.md by -Dsinglet.golden=write");
        }
    }
}
