package dev.singlet.sample.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.eventsourcing.projection.Projector;
import dev.singlet.sample.bank.account.AccountEvent;
import dev.singlet.sample.bank.account.Accounts;
import dev.singlet.sample.bank.summary.StatementLine;
import dev.singlet.streams.local.StreamRunner;
import dev.singlet.streams.processing.BatchResult;
import dev.singlet.streams.processing.ChangeProcessor;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * The records of the real stream, without the first third, each of the others twice, shuffled, in batches of other sizes, by
 * three workers, with every fifth response lost (simulated): the read models are the sum of the events all the same.
 */
class UnreliableStreamTest {

    private static final long SEED = Long.getLong("singlet.seed", System.nanoTime());
    private static final int ACCOUNTS = 6;
    private static final int MOVEMENTS = 60;
    private static final int WORKERS = 3;
    private static final int RETRIES = 200;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final Random random = new Random(SEED);

    @Test
    void theReadModelsAreTheSumOfTheEvents() throws InterruptedException, ExecutionException {
        System.out.println("UnreliableStreamTest: -Dsinglet.seed=" + SEED);
        try (BankLab lab = BankLab.open(dynamo)) {
            Accounts accounts = lab.bank().accounts();
            for (int account = 0; account < ACCOUNTS; account++) {
                accounts.open("a" + account, "open", "owner");
            }
            for (int number = 0; number < MOVEMENTS; number++) {
                accounts.deposit("a" + random.nextInt(ACCOUNTS), "m" + number, 1 + random.nextInt(100), "in");
            }
            List<Record> records = records(lab);
            int all = records.size();
            // Nothing at all arrives of one account.
            List<Record> left = records.subList(all / 3, all).stream()
                    .filter(record -> !record.dynamodb().keys().toString().contains("#a0"))
                    .toList();
            List<Record> arriving = new ArrayList<>(left);
            arriving.addAll(left);
            Collections.shuffle(arriving, random);
            AtomicInteger repeated = new AtomicInteger();
            lab.http()
                    .follow(request ->
                            ThreadLocalRandom.current().nextInt(5) == 0 ? Fault.loseResponse() : Fault.none());
            work(lab, batches(arriving), repeated);
            lab.http().reset();

            long repaired = 0;
            for (Projector<AccountEvent> projector : lab.bank().projectors()) {
                long behind = projector.lag().events();
                assertEquals(behind, projector.catchUp().events());
                assertEquals(0, projector.lag().events());
                repaired += behind;
            }
            assertTrue(repaired > 0);
            assertSum(lab.bank());
            System.out.println("The stream's " + all + " records, " + (all - left.size())
                    + " of them dropped, the others doubled and shuffled, "
                    + WORKERS + " workers, " + repeated + " batches repeated, " + repaired
                    + " events repaired by catching up: totals exact.");
        }
    }

    /** Reads the stream as it is. */
    private static List<Record> records(BankLab lab) {
        List<Record> records = new ArrayList<>();
        try (StreamRunner stream = StreamRunner.builder(
                        lab.client(),
                        dynamo.streamsClient(),
                        lab.bank().eventTable().name())
                .build((arn, batch) -> {
                    records.addAll(batch);
                    return new BatchResult(batch.size(), 0, 0, List.of());
                })) {
            stream.drain();
        }
        return records;
    }

    private List<List<Record>> batches(List<Record> records) {
        List<List<Record>> batches = new ArrayList<>();
        int start = 0;
        while (start < records.size()) {
            int end = Math.min(records.size(), start + 1 + random.nextInt(9));
            batches.add(records.subList(start, end));
            start = end;
        }
        return batches;
    }

    private static void work(BankLab lab, List<List<Record>> batches, AtomicInteger repeated)
            throws InterruptedException, ExecutionException {
        ChangeProcessor<?> processor = lab.bank().projecting();
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int worker = 0; worker < WORKERS; worker++) {
                workers.add(threads.submit(() -> {
                    for (int index = next.getAndIncrement(); index < batches.size(); index = next.getAndIncrement()) {
                        process(processor, batches.get(index), repeated);
                    }
                }));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Gives a batch again, as Lambda does, until all of it is handled. */
    private static void process(ChangeProcessor<?> processor, List<Record> batch, AtomicInteger repeated) {
        for (int attempt = 0; attempt < RETRIES; attempt++) {
            if (processor.process(batch).isDone()) {
                return;
            }
            repeated.incrementAndGet();
        }
        throw new AssertionError("the batch fails for ever");
    }

    private static void assertSum(Bank bank) {
        long sum = 0;
        for (int number = 0; number < ACCOUNTS; number++) {
            String id = "a" + number;
            long balance = bank.accounts().get(id).balance();
            assertEquals(
                    balance, bank.summaries().accounts().consistently().get(id).balance());
            assertEquals(
                    balance,
                    bank.summaries().statementLines().consistently().byAccountId(id).list().stream()
                            .mapToLong(StatementLine::amount)
                            .sum());
            sum += balance;
        }
        assertTrue(sum > 0);
    }
}
