package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.AbortedException;

/** The hand-over between threads, without DynamoDB. */
class SegmentReadersTest {

    private static final int SEGMENTS = 5;
    private static final int RESULTS = 200;

    private final AtomicInteger made = new AtomicInteger();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    @AfterEach
    void allThreadsHaveEnded() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join(10_000);
            assertFalse(thread.isAlive(), thread.getName());
        }
    }

    @Test
    void allResultsComeOnceAndNeverMoreThanOneAheadOfEachSegment() {
        try (SegmentReaders<Integer> readers = new SegmentReaders<>(segments())) {
            List<Integer> taken = new ArrayList<>();
            for (Optional<Integer> next = readers.next(); next.isPresent(); next = readers.next()) {
                taken.add(next.get());
                assertTrue(made.get() <= taken.size() + SEGMENTS, () -> made + " made, " + taken.size() + " taken");
            }
            assertEquals(SEGMENTS * RESULTS, taken.size());
            assertEquals(SEGMENTS * RESULTS, new HashSet<>(taken).size());
            assertEquals(Optional.empty(), readers.next());
        }
    }

    @Test
    void nothingHappensBeforeTheFirstResultIsWanted() {
        new SegmentReaders<>(segments()).close();
        assertEquals(0, made.get());
        assertEquals(Set.of(), threads);
    }

    @Test
    void closingEndsReadersThatWaitToHandOver() {
        SegmentReaders<Integer> readers = new SegmentReaders<>(segments());
        assertTrue(readers.next().isPresent());
        readers.close();
        assertTrue(made.get() <= 1 + SEGMENTS);
        assertEquals(Optional.empty(), readers.next());
    }

    @Test
    void closingEndsReadersThatWaitForTheirSource() throws InterruptedException {
        CountDownLatch waiting = new CountDownLatch(1);
        Iterable<Integer> slow = () -> new Source(threads, 1) {
            @Override
            Integer make() {
                waiting.countDown();
                try {
                    new CountDownLatch(1).await();
                    throw new AssertionError("nobody counts down");
                } catch (InterruptedException interrupted) {
                    // As the SDK does to a request whose thread is interrupted.
                    throw AbortedException.create("interrupted", interrupted);
                }
            }
        };
        SegmentReaders<Integer> readers = new SegmentReaders<>(List.of(List.of(1), slow));
        assertEquals(Optional.of(1), readers.next());
        waiting.await();
        readers.close();
        assertEquals(Optional.empty(), readers.next());
    }

    @Test
    void oneFailureEndsAllAndIsThrownAsItWas() {
        IllegalStateException failure = new IllegalStateException("segment 2");
        List<Iterable<Integer>> segments = new ArrayList<>(segments());
        segments.set(2, () -> new Source(threads, 1) {
            @Override
            Integer make() {
                throw failure;
            }
        });
        SegmentReaders<Integer> readers = new SegmentReaders<>(segments);
        assertSame(failure, assertThrows(IllegalStateException.class, () -> drain(readers)));
        assertEquals(Optional.empty(), readers.next());
    }

    @Test
    void anInterruptedConsumerEndsAll() {
        SegmentReaders<Integer> readers = new SegmentReaders<>(segments());
        assertTrue(readers.next().isPresent());
        Thread.currentThread().interrupt();
        assertThrows(AbortedException.class, readers::next);
        assertTrue(Thread.interrupted(), "the interrupt is kept");
        assertEquals(Optional.empty(), readers.next());
    }

    @Test
    void closingByAnotherThreadEndsTheReadersAndTheConsumer() throws Exception {
        CountDownLatch waiting = new CountDownLatch(SEGMENTS);
        List<Iterable<Integer>> silent = IntStream.range(0, SEGMENTS)
                .<Iterable<Integer>>mapToObj(number -> () -> new Source(threads, 1) {
                    @Override
                    Integer make() {
                        waiting.countDown();
                        try {
                            new CountDownLatch(1).await();
                            throw new AssertionError("nobody counts down");
                        } catch (InterruptedException interrupted) {
                            throw AbortedException.create("interrupted", interrupted);
                        }
                    }
                })
                .toList();
        SegmentReaders<Integer> readers = new SegmentReaders<>(silent);
        FutureTask<Optional<Integer>> consumer = new FutureTask<>(readers::next);
        new Thread(consumer, "consumer").start();

        waiting.await();
        readers.close();

        assertEquals(Optional.empty(), consumer.get(10, TimeUnit.SECONDS));
        assertEquals(SEGMENTS, threads.size());
    }

    @Test
    void closingByAnotherThreadEndsReadersThatWaitToHandOver() throws Exception {
        SegmentReaders<Integer> readers = new SegmentReaders<>(segments());
        assertTrue(readers.next().isPresent());
        Thread closer = new Thread(readers::close, "closer");
        closer.start();
        closer.join();

        assertEquals(Optional.empty(), readers.next());
        assertTrue(made.get() <= 1 + SEGMENTS);
    }

    @Test
    void readersStopIfTheSystemHasNoThreadForAllOfThem() {
        OutOfMemoryError exhausted = new OutOfMemoryError("simulated: unable to create native thread");
        ThreadFactory factory = new ThreadsThatRunOut(2, exhausted, threads);
        SegmentReaders<Integer> readers = new SegmentReaders<>(segments(), factory);

        assertSame(exhausted, assertThrows(OutOfMemoryError.class, readers::next));

        assertEquals(2, threads.size());
        assertEquals(Optional.empty(), readers.next());
    }

    private List<Iterable<Integer>> segments() {
        return IntStream.range(0, SEGMENTS)
                .<Iterable<Integer>>mapToObj(number -> () -> new Source(threads, RESULTS) {
                    @Override
                    Integer make() {
                        return made.getAndIncrement();
                    }
                })
                .toList();
    }

    private static void drain(SegmentReaders<Integer> readers) {
        while (readers.next().isPresent()) {
            // Only the end matters.
        }
    }

    /** Results of one segment, and a note of the thread that asks for them. */
    private abstract static class Source implements Iterator<Integer> {

        private int left;

        Source(Set<Thread> threads, int results) {
            this.left = results;
            threads.add(Thread.currentThread());
            assertTrue(Thread.currentThread().isDaemon());
            assertTrue(Thread.currentThread().getName().matches("singlet-scan-\\d"));
        }

        abstract Integer make();

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public Integer next() {
            left--;
            return make();
        }
    }
}
