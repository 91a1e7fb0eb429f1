package dev.singlet.streams.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.OutcomeUnknownException;
import dev.singlet.streams.StreamLab;
import dev.singlet.streams.notes.Counter;
import dev.singlet.streams.notes.CounterUpdate;
import dev.singlet.streams.notes.NoteTable;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.CrashError;
import dev.singlet.testing.fault.Fault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkException;

/** Messages that come several times, while every request may be lost, its response, or the program. */
class InboxFaultsTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final int MESSAGES = StreamLab.runs(60);
    private static final int THREADS = 4;

    @Test
    void countsEachMessageOnce() throws InterruptedException, ExecutionException {
        try (Run run = new Run("inbox")) {
            run.all(message -> run.inbox.once(message, run.add()));
            assertTrue(run.faults.get() > MESSAGES, "faults: " + run.faults);
            run.print("Inbox", "exact");
            assertEquals(MESSAGES, run.count(), "seed " + run.seed);
            assertTrue(run.applied.get() <= MESSAGES, "seed " + run.seed);
        }
    }

    /** The same without an inbox, to show that the test would find what the inbox prevents. */
    @Test
    void countsWronglyWithoutAnInbox() throws InterruptedException, ExecutionException {
        try (Run run = new Run("control")) {
            run.all(message -> {
                run.table.transact(run.add());
                return true;
            });
            run.print("Control without inbox", "wrong, as it should be");
            assertTrue(run.count() > MESSAGES, "seed " + run.seed);
        }
    }

    private static final class Run implements AutoCloseable {

        private final long seed = StreamLab.seed();
        private final StreamLab lab = new StreamLab(dynamo, 2);
        private final NoteTable table;
        private final Inbox inbox;
        private final AtomicInteger deliveries = new AtomicInteger();
        private final AtomicInteger applied = new AtomicInteger();
        private final AtomicInteger faults = new AtomicInteger();

        Run(String label) {
            String name = dynamo.tableName(label);
            table = NoteTable.connect(lab.client(), options -> options.tableName(name));
            inbox = Inbox.connect(lab.client(), "counting", options -> options.tableName(name));
            inbox.createIfAbsent();
            table.counters().create(new Counter("c", 0));
            lab.http().follow(request -> fault(new Random(seed + 31L * request.number())));
        }

        private Fault fault(Random random) {
            int chance = random.nextInt(10);
            if (chance < 4) {
                faults.incrementAndGet();
            }
            return switch (chance) {
                case 0 -> Fault.loseRequest();
                case 1 -> Fault.loseResponse();
                case 2 -> Fault.crashAfter();
                case 3 -> random.nextBoolean() ? Fault.crashBefore() : Fault.loseResponse();
                default -> Fault.none();
            };
        }

        /** Delivers every message 1 to 5 times, and again after each delivery that failed. */
        void all(Predicate<String> delivery) throws InterruptedException, ExecutionException {
            Random random = new Random(seed);
            List<String> messages = new ArrayList<>();
            for (int message = 0; message < MESSAGES; message++) {
                messages.addAll(Collections.nCopies(1 + random.nextInt(5), "message-" + message));
            }
            Collections.shuffle(messages, random);
            ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>(messages);
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                running.add(threads.submit(() -> deliver(queue, delivery)));
            }
            for (Future<?> thread : running) {
                thread.get();
            }
            threads.shutdown();
            lab.http().reset();
        }

        private void deliver(ConcurrentLinkedQueue<String> queue, Predicate<String> delivery) {
            for (String message = queue.poll(); message != null; message = queue.poll()) {
                deliveries.incrementAndGet();
                try {
                    if (delivery.test(message)) {
                        applied.incrementAndGet();
                    }
                } catch (OutcomeUnknownException | SdkException | CrashError e) {
                    queue.add(message);
                }
            }
        }

        CounterUpdate add() {
            return table.counters().update("c").addToCount(1);
        }

        long count() {
            return table.counters().get("c").count();
        }

        void print(String what, String verdict) {
            System.out.printf(
                    "%s: %d messages, %d deliveries by %d threads, %d faults: counted %d, %s (seed %d)%n",
                    what, MESSAGES, deliveries.get(), THREADS, faults.get(), count(), verdict, seed);
        }

        @Override
        public void close() {
            lab.close();
        }
    }
}
