package dev.singlet.runtime;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;

/**
 * Threads that read segments, and the hand-over of their results to the one thread that consumes them.
 *
 * <p>There is no store between them: a reader waits with one result in its hands until it is taken. So the results that
 * are in memory and not consumed are as many as there are segments, at most. The threads are started by the first
 * {@link #next}, and end with their segments, with a failure, or with {@link #close}.
 */
final class SegmentReaders<R> implements AutoCloseable {

    /** After a close by another thread nobody hands over anything, so the wait must end by itself. */
    private static final long LONGEST_WAIT_MILLIS = 50;

    private final SynchronousQueue<HandOver<R>> place = new SynchronousQueue<>(true);
    private final List<Thread> threads = new ArrayList<>();
    private int waitedFor;
    private boolean started;
    private volatile boolean closed;

    /** @param segments each is asked for its results by its own thread alone */
    SegmentReaders(List<? extends Iterable<R>> segments) {
        this(segments, new DaemonThreads("singlet-scan-"));
    }

    SegmentReaders(List<? extends Iterable<R>> segments, ThreadFactory factory) {
        this.waitedFor = segments.size();
        for (Iterable<R> segment : segments) {
            threads.add(factory.newThread(() -> read(segment)));
        }
    }

    /**
     * Waits for the next result of any segment. Called by one thread.
     *
     * @return the result, or empty if all segments have ended, or were closed
     * @throws RuntimeException what a segment has failed with, as it was thrown; all have ended then
     */
    Optional<R> next() {
        start();
        while (!closed && waitedFor > 0) {
            HandOver<R> given = take();
            if (given == null) {
                return Optional.empty();
            }
            if (given.failure != null) {
                close();
                throw Futures.unchecked(given.failure);
            }
            if (given.result != null) {
                return Optional.of(given.result);
            }
            waitedFor--;
        }
        return Optional.empty();
    }

    /** Stops reading. No request is sent after those that are under way, which are given up. */
    @Override
    public void close() {
        closed = true;
        threads.forEach(Thread::interrupt);
    }

    private void start() {
        if (!started && !closed) {
            started = true;
            try {
                threads.forEach(Thread::start);
            } catch (RuntimeException | Error failure) {
                // The system has no thread left. Those that were started would wait for ever to hand over.
                close();
                throw failure;
            }
        }
    }

    /** Waits for what a reader gives, or for the end: null if another thread closes this meanwhile. */
    private @Nullable HandOver<R> take() {
        try {
            // The queue itself does not look while there is something to take.
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            HandOver<R> given = null;
            while (given == null && !closed) {
                given = place.poll(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
            }
            return given;
        } catch (InterruptedException interrupted) {
            close();
            Thread.currentThread().interrupt();
            // What a request of the SDK throws to a thread that is interrupted.
            throw AbortedException.create("The thread was interrupted while it waited for a segment of a scan.");
        }
    }

    private void read(Iterable<R> segment) {
        try {
            HandOver<R> last = readAll(segment);
            if (!closed) {
                place.put(last);
            }
        } catch (InterruptedException notWantedAnyMore) {
            // Closed: nobody will take what this thread has to give.
        }
    }

    /** Gives all results but the last hand-over: that the segment has ended, or has failed. */
    private HandOver<R> readAll(Iterable<R> segment) throws InterruptedException {
        try {
            Iterator<R> results = segment.iterator();
            while (!closed && results.hasNext()) {
                place.put(new HandOver<>(results.next(), null));
            }
            return new HandOver<>(null, null);
        } catch (RuntimeException | Error failure) {
            return new HandOver<>(null, failure);
        }
    }

    /** A result, a failure, or the end of a segment, which is neither. */
    private static final class HandOver<R> {

        private final @Nullable R result;
        private final @Nullable Throwable failure;

        HandOver(@Nullable R result, @Nullable Throwable failure) {
            this.result = result;
            this.failure = failure;
        }
    }
}
