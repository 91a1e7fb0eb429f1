package dev.singlet.streams.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.streams.Change;
import dev.singlet.streams.Change.Modified;
import dev.singlet.streams.Change.Removed;
import dev.singlet.streams.ChangeDecoder;
import dev.singlet.streams.ChangeHandler;
import dev.singlet.streams.StreamLab;
import dev.singlet.streams.notes.Counter;
import dev.singlet.streams.notes.Note;
import dev.singlet.streams.notes.NoteItem;
import dev.singlet.streams.notes.NoteTable;
import dev.singlet.streams.processing.ChangeProcessor;
import dev.singlet.testing.DynamoDbExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On the real streams of DynamoDB Local. */
class StreamRunnerTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final StreamLab LAB = new StreamLab(dynamo, 3);
    private static final int WRITERS = 8;

    private final NoteTable table = LAB.notes();
    private final List<Change<NoteItem>> seen = new ArrayList<>();

    @AfterAll
    static void close() {
        LAB.close();
    }

    @Test
    void givesAllChangesAndThenThoseThatFollow() {
        StreamRunner runner = runner().batchSize(2).build(processor(seen::add));

        assertEquals(0, runner.drain());
        for (int revision = 1; revision <= 5; revision++) {
            table.notes().put(new Note("n1", "text", revision));
        }
        assertEquals(5, runner.drain());
        assertEquals(0, runner.drain());
        table.notes().delete("n1");
        assertEquals(1, runner.drain());
        assertEquals(6, seen.size());
        assertEquals(table.name(), seen.get(0).info().tableName().orElseThrow());
    }

    /** DynamoDB Local deletes what has expired within seconds. */
    @Test
    void tellsWhatHasExpired() throws InterruptedException {
        LAB.client()
                .updateTimeToLive(request -> request.tableName(table.name())
                        .timeToLiveSpecification(ttl -> ttl.enabled(true).attributeName("revision")));
        int anHourAgo = (int) Instant.now().minus(Duration.ofHours(1)).getEpochSecond();
        table.notes().put(new Note("n1", "text", anHourAgo));
        Instant patience = Instant.now().plus(Duration.ofMinutes(2));
        while (table.notes().consistently().find("n1").isPresent()
                && Instant.now().isBefore(patience)) {
            Thread.sleep(100);
        }

        assertEquals(2, runner().build(processor(seen::add)).drain());
        assertEquals(new Removed<>(seen.get(1).info(), new Note("n1", "text", anHourAgo), true), seen.get(1));
    }

    @Test
    void triesAgainFromWhatFailed() {
        AtomicInteger failures = new AtomicInteger(3);
        StreamRunner runner = runner().build(processor(change -> {
            if (((Note) change.item()).revision() == 3 && failures.getAndDecrement() > 0) {
                throw new IllegalStateException("simulated");
            }
            seen.add(change);
        }));
        for (int revision = 1; revision <= 5; revision++) {
            table.notes().put(new Note("n1", "text", revision));
        }

        assertEquals(2, runner.runOnce());
        assertEquals(0, runner.runOnce());
        assertEquals(3, runner.drain());
        assertEquals(
                List.of(1, 2, 3, 4, 5),
                seen.stream().map(change -> ((Note) change.item()).revision()).toList());
    }

    @Test
    void doesNotTryForEver() {
        IllegalStateException failure = new IllegalStateException("simulated");
        AtomicInteger attempts = new AtomicInteger();
        StreamRunner runner = runner().maxAttempts(4).build(processor(change -> {
            attempts.incrementAndGet();
            throw failure;
        }));
        table.notes().put(new Note("n1", "text", 1));

        StreamStuckException e = assertThrows(StreamStuckException.class, runner::drain);
        assertEquals(4, attempts.get());
        assertSame(failure, e.getCause());
        assertEquals(LAB.records(table).get(0).dynamodb().sequenceNumber(), e.sequenceNumber());
    }

    @Test
    void readsInAThreadUntilItIsClosed() throws InterruptedException {
        CountDownLatch handled = new CountDownLatch(3);
        CountDownLatch failed = new CountDownLatch(1);
        StreamRunner runner = runner().pollInterval(Duration.ofMillis(5)).build(processor(change -> {
            if (failed.getCount() > 0) {
                failed.countDown();
                throw new IllegalStateException("simulated");
            }
            handled.countDown();
        }));
        try (runner) {
            runner.start();
            assertThrows(IllegalStateException.class, runner::start);
            for (int revision = 1; revision <= 3; revision++) {
                table.notes().put(new Note("n1", "text", revision));
            }
            assertTrue(handled.await(60, TimeUnit.SECONDS));
            assertEquals(0, failed.getCount());
        }
        table.notes().put(new Note("n1", "text", 4));
        assertEquals(1, runner.drain(), "the thread has ended, and left this one");
        runner.close();
        assertThrows(IllegalStateException.class, runner::start);
    }

    @Test
    void asksForAStream() {
        String plain = dynamo.createTable(table.definition());

        IllegalStateException e = assertThrows(
                IllegalStateException.class,
                () -> StreamRunner.builder(dynamo.client(), dynamo.streamsClient(), plain)
                        .build(processor(seen::add)));
        assertTrue(String.valueOf(e.getMessage()).contains("StreamTables.withStream"), e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> runner().batchSize(0));
        assertThrows(IllegalArgumentException.class, () -> runner().batchSize(1001));
        assertThrows(IllegalArgumentException.class, () -> runner().maxAttempts(0));
        assertThrows(IllegalArgumentException.class, () -> runner().pollInterval(Duration.ZERO));
    }

    /** Each change begins where the one before it ended: the order of an item's changes, whoever makes them. */
    @Test
    void keepsTheOrderOfEachItemUnderManyWriters() throws InterruptedException, ExecutionException {
        long seed = StreamLab.seed();
        int items = 12;
        int writes = StreamLab.runs(60);
        for (int item = 0; item < items; item++) {
            table.counters().create(new Counter("c" + item, 0));
        }
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> running = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            Random random = new Random(seed + writer);
            running.add(writers.submit(() -> {
                for (int write = 0; write < writes; write++) {
                    table.counters()
                            .update("c" + random.nextInt(items))
                            .addToCount(1)
                            .execute();
                }
            }));
        }

        Map<String, Long> counts = new HashMap<>();
        StreamRunner runner = runner().batchSize(17).build(processor(change -> {
            Counter counter = (Counter) change.item();
            long before = change instanceof Modified<NoteItem> modified ? ((Counter) modified.before()).count() : -1;
            assertEquals(counts.getOrDefault(counter.name(), -1L), before, "seed " + seed);
            counts.put(counter.name(), counter.count());
        }));
        int drained = 0;
        for (Future<?> writer : running) {
            drained += runner.drain();
            writer.get();
        }
        writers.shutdown();
        drained += runner.drain();

        assertEquals(items + WRITERS * writes, drained);
        long sum = counts.values().stream().mapToLong(Long::longValue).sum();
        assertEquals((long) WRITERS * writes, sum);
        System.out.printf(
                "Order: %d changes of %d items by %d writers, each item in order (seed %d)%n",
                drained, items, WRITERS, seed);
    }

    private StreamRunner.Builder runner() {
        return StreamRunner.builder(dynamo.client(), dynamo.streamsClient(), table.name());
    }

    private ChangeProcessor<NoteItem> processor(ChangeHandler<NoteItem> handler) {
        return ChangeProcessor.of(ChangeDecoder.of(table::decode), handler);
    }
}
