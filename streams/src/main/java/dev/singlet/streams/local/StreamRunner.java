package dev.singlet.streams.local;

import dev.singlet.streams.processing.BatchHandler;
import dev.singlet.streams.processing.RecordFailure;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Reads the stream of a table from its beginning and has it processed, as Lambda would: each shard in order, parents
 * before children, and a batch again from the record that failed. For tests and local programs on DynamoDB Local, with
 * one process alone: it keeps its place in memory, so that a new runner begins again.
 *
 * <pre>{@code
 * StreamRunner runner = StreamRunner.builder(dynamo.client(), dynamo.streamsClient(), table.name()).build(processor);
 * …                                      // the program writes
 * runner.drain();                        // all of it has been handled
 * }</pre>
 *
 * <p>Safe for use by many threads, of which one at a time reads.
 */
public final class StreamRunner implements AutoCloseable {

    private final ShardTree tree;
    private final BatchHandler handler;
    private final Duration pollInterval;
    private final int maxAttempts;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Object passes = new Object();
    private @Nullable Thread thread;
    private volatile @Nullable Throwable failure;

    private StreamRunner(Builder builder, String streamArn, BatchHandler handler) {
        this.tree = new ShardTree(
                builder.streams,
                streamArn,
                shardId -> new ShardReader(builder.streams, streamArn, shardId, builder.batchSize));
        this.handler = handler;
        this.pollInterval = builder.pollInterval;
        this.maxAttempts = builder.maxAttempts;
    }

    /**
     * Starts to build a runner.
     *
     * @param client asks for the stream of the table
     * @param streams reads the stream
     * @param tableName the table
     * @return the builder
     */
    public static Builder builder(DynamoDbClient client, DynamoDbStreamsClient streams, String tableName) {
        return new Builder(client, streams, tableName);
    }

    /**
     * Has one batch of each shard processed, by {@code DescribeStream}, {@code GetShardIterator} and {@code GetRecords}
     * requests.
     *
     * @return how many records were handled, passed over or parked
     * @throws StreamTrimmedException if records are gone that were not read
     */
    public int runOnce() {
        synchronized (passes) {
            return pass(false);
        }
    }

    /**
     * Has batches processed until no shard has anything new. DynamoDB Local has at once what was written before; of
     * DynamoDB itself, which brings changes later and empty batches between full ones, the end cannot be told.
     *
     * @return how many records were handled, passed over or parked
     * @throws StreamStuckException if a record has failed as often as it is tried; it is tried again by the next call
     * @throws StreamTrimmedException if records are gone that were not read
     */
    public int drain() {
        synchronized (passes) {
            int total = 0;
            boolean idle = false;
            while (!idle) {
                int done = pass(true);
                boolean waiting = tree.readers().stream()
                        .anyMatch(shard -> shard.failure().isPresent());
                idle = !tree.hasEnded() && done == 0 && !waiting;
                total += done;
            }
            return total;
        }
    }

    /**
     * Begins to read in a daemon thread, until the runner is closed. What fails is tried again after a pause, for ever;
     * see {@link #failure}.
     *
     * @throws IllegalStateException if it was started or closed before
     */
    public synchronized void start() {
        if (thread != null || closing.getCount() == 0) {
            throw new IllegalStateException("A runner starts once.");
        }
        thread = new Thread(this::poll, "singlet-stream-runner");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Returns what went wrong in the last pass of the thread.
     *
     * @return what a record failed with, or what reading failed with; empty if all went well
     */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** Ends the thread, if there is one, and waits until the batch that it is at is done. The clients stay open. */
    @Override
    public void close() {
        closing.countDown();
        Thread running;
        synchronized (this) {
            running = thread;
        }
        if (running != null && running != Thread.currentThread()) {
            try {
                running.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void poll() {
        boolean pause = false;
        while (!isClosing(pause ? pollInterval : Duration.ZERO)) {
            try {
                int done = runOnce();
                failure = firstFailure().<Throwable>map(RecordFailure::cause).orElse(null);
                pause = done == 0 || failure != null;
            } catch (RuntimeException e) {
                failure = e;
                pause = true;
            }
        }
    }

    private Optional<RecordFailure> firstFailure() {
        synchronized (passes) {
            return tree.readers().stream()
                    .flatMap(shard -> shard.failure().stream())
                    .findFirst();
        }
    }

    private boolean isClosing(Duration pause) {
        try {
            return closing.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private int pass(boolean bounded) {
        tree.refresh();
        int done = 0;
        for (ShardReader shard : tree.readers()) {
            done += shard.next(handler);
            if (bounded && shard.attempts() >= maxAttempts) {
                shard.failure().ifPresent(record -> {
                    throw new StreamStuckException(record.sequenceNumber(), shard.attempts(), record.cause());
                });
            }
        }
        tree.sweep();
        return done;
    }

    /** What a runner is made from. */
    public static final class Builder {

        private final DynamoDbClient client;
        private final DynamoDbStreamsClient streams;
        private final String tableName;
        private int batchSize = 100;
        private int maxAttempts = 10;
        private Duration pollInterval = Duration.ofMillis(200);

        private Builder(DynamoDbClient client, DynamoDbStreamsClient streams, String tableName) {
            this.client = Objects.requireNonNull(client, "client");
            this.streams = Objects.requireNonNull(streams, "streams");
            this.tableName = Objects.requireNonNull(tableName, "tableName");
        }

        /**
         * Bounds the batches.
         *
         * @param records the most records of a batch, 1 to 1000; 100 by default
         * @return this builder
         */
        public Builder batchSize(int records) {
            if (records < 1 || records > 1000) {
                throw new IllegalArgumentException("records is " + records + ", but must be from 1 to 1000.");
            }
            this.batchSize = records;
            return this;
        }

        /**
         * Bounds how often {@link StreamRunner#drain} tries a record.
         *
         * @param attempts how often in a row a record may fail before {@code drain} throws, at least 1; 10 by default
         * @return this builder
         */
        public Builder maxAttempts(int attempts) {
            if (attempts < 1) {
                throw new IllegalArgumentException("attempts is " + attempts + ", but must be at least 1.");
            }
            this.maxAttempts = attempts;
            return this;
        }

        /**
         * Sets the pause of the thread when there is nothing new, and after a failure.
         *
         * @param pause the pause, positive; 200 milliseconds by default
         * @return this builder
         */
        public Builder pollInterval(Duration pause) {
            if (pause.isNegative() || pause.isZero()) {
                throw new IllegalArgumentException("pause must be positive.");
            }
            this.pollInterval = pause;
            return this;
        }

        /**
         * Makes the runner; one {@code DescribeTable} request.
         *
         * @param handler processes the batches, as a {@link dev.singlet.streams.processing.ChangeProcessor} does
         * @return the runner, which has read nothing yet
         * @throws IllegalStateException if the table has no stream
         */
        public StreamRunner build(BatchHandler handler) {
            Objects.requireNonNull(handler, "handler");
            String streamArn = client.describeTable(request -> request.tableName(tableName))
                    .table()
                    .latestStreamArn();
            if (streamArn == null) {
                throw new IllegalStateException("Table " + tableName
                        + " has no stream. Create it with one: StreamTables.withStream(table.definition()).");
            }
            return new StreamRunner(this, streamArn, handler);
        }
    }
}
