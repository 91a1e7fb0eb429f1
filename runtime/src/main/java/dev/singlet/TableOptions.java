package dev.singlet;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * How a program connects to a table: {@code ChatTable.connect(client, options -> options.tableName("Chats-test"))}.
 *
 * <p>Immutable; the builder holds the defaults.
 */
public final class TableOptions {

    private final @Nullable String tableName;
    private final InstantSource clock;
    private final IdGenerator idGenerator;
    private final List<OperationListener> listeners;
    private final boolean consumedCapacity;
    private final @Nullable DynamoDbClient cachedReads;
    private final @Nullable DynamoDbAsyncClient asyncCachedReads;
    private final RetryBounds retries;
    private final int batchConcurrency;
    private final CursorCodec cursorCodec;

    private TableOptions(Builder builder) {
        this.tableName = builder.tableName;
        this.clock = builder.clock;
        this.idGenerator = builder.idGenerator;
        this.listeners = List.copyOf(builder.listeners);
        this.consumedCapacity = builder.consumedCapacity;
        this.cachedReads = builder.cachedReads;
        this.asyncCachedReads = builder.asyncCachedReads;
        this.retries = builder.retries;
        this.batchConcurrency = builder.batchConcurrency;
        this.cursorCodec = builder.cursorCodec;
    }

    /**
     * Returns a builder that holds the defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the physical name of the table.
     *
     * @return the name; empty if it is the one that {@code @Table} gives
     */
    public Optional<String> tableName() {
        return Optional.ofNullable(tableName);
    }

    /**
     * Returns the clock that generated times are taken from.
     *
     * @return the clock
     */
    public InstantSource clock() {
        return clock;
    }

    /**
     * Returns the generator of identifiers.
     *
     * @return the generator
     */
    public IdGenerator idGenerator() {
        return idGenerator;
    }

    /**
     * Returns the listeners.
     *
     * @return the listeners in the order in which they are told; unmodifiable
     */
    public List<OperationListener> listeners() {
        return listeners;
    }

    /**
     * Returns whether listeners are told of consumed capacity.
     *
     * @return whether requests ask for it
     */
    public boolean consumedCapacity() {
        return consumedCapacity;
    }

    /**
     * Returns what a table with a synchronous client reads cached entities by.
     *
     * @return the client; empty if there is no cache
     */
    public Optional<DynamoDbClient> cachedReads() {
        return Optional.ofNullable(cachedReads);
    }

    /**
     * Returns what a table with an asynchronous client reads cached entities by.
     *
     * @return the client; empty if there is no cache
     */
    public Optional<DynamoDbAsyncClient> asyncCachedReads() {
        return Optional.ofNullable(asyncCachedReads);
    }

    /**
     * Returns the most requests that are sent for one write or one part of a batch by the library's own retries.
     *
     * @return at least 1
     */
    public int maxAttempts() {
        return retries.maxAttempts();
    }

    /**
     * Returns how long the library's own retries may go on. In a batch, the time starts anew with every part that was
     * processed.
     *
     * @return a positive duration
     */
    public Duration retryDeadline() {
        return retries.deadline();
    }

    /**
     * Returns the longest pause before the first retry.
     *
     * @return a positive duration
     */
    public Duration baseBackoff() {
        return retries.baseBackoff();
    }

    /**
     * Returns the longest pause before any retry.
     *
     * @return a positive duration, not less than {@link #baseBackoff}
     */
    public Duration maxBackoff() {
        return retries.maxBackoff();
    }

    /**
     * Returns the most requests of one batch operation that are under way at the same time.
     *
     * @return at least 1
     */
    public int batchConcurrency() {
        return batchConcurrency;
    }

    /**
     * Returns how positions become the tokens of cursors.
     *
     * @return the codec
     */
    public CursorCodec cursorCodec() {
        return cursorCodec;
    }

    /** Names the class. */
    @Override
    public String toString() {
        return "TableOptions";
    }

    /** Collects options. Not for use by several threads. */
    public static final class Builder {

        private @Nullable String tableName;
        private InstantSource clock = InstantSource.system();
        private IdGenerator idGenerator = IdGenerator.standard();
        private final List<OperationListener> listeners = new ArrayList<>();
        private boolean consumedCapacity;
        private @Nullable DynamoDbClient cachedReads;
        private @Nullable DynamoDbAsyncClient asyncCachedReads;
        private RetryBounds retries = RetryBounds.STANDARD;
        private int batchConcurrency = 4;
        private CursorCodec cursorCodec = CursorCodec.plain();

        private Builder() {}

        /**
         * Sets the physical name of the table; by default the one that {@code @Table} gives.
         *
         * @param tableName 3 to 255 letters, digits, {@code _}, {@code -} and {@code .}, or the ARN of a table
         * @return this builder
         * @throws IllegalArgumentException if it is neither
         */
        public Builder tableName(String tableName) {
            this.tableName = TableNames.requireValid(tableName);
            return this;
        }

        /**
         * Sets the clock that generated times are taken from; by default the system's.
         *
         * @param clock the clock
         * @return this builder
         */
        public Builder clock(InstantSource clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sets the generator of identifiers; by default {@link IdGenerator#standard()}.
         *
         * @param idGenerator the generator
         * @return this builder
         */
        public Builder idGenerator(IdGenerator idGenerator) {
            this.idGenerator = Objects.requireNonNull(idGenerator, "idGenerator");
            return this;
        }

        /**
         * Adds a listener to those given before.
         *
         * @param listener the listener
         * @return this builder
         */
        public Builder listener(OperationListener listener) {
            listeners.add(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /**
         * Sets whether requests ask DynamoDB for the capacity that they consume, of the table and of each index; by
         * default they do not. Listeners are told of it ({@link OperationEvent#consumedCapacity}); without a listener
         * nothing is asked for.
         *
         * @param consumedCapacity whether to ask
         * @return this builder
         */
        public Builder consumedCapacity(boolean consumedCapacity) {
            this.consumedCapacity = consumedCapacity;
            return this;
        }

        /**
         * Sets a client of a cache such as DynamoDB Accelerator (DAX), for tables with a synchronous client. It sends
         * {@code GetItem} and {@code BatchGetItem} of entities with {@code @Entity(cached = true)}, unless they are to be
         * consistent, and nothing else. By default there is none, and these reads are sent as all others are.
         *
         * @param client the client, which stays the caller's to close
         * @return this builder
         */
        public Builder cachedReads(DynamoDbClient client) {
            this.cachedReads = Objects.requireNonNull(client, "client");
            return this;
        }

        /**
         * Sets a client of a cache such as DynamoDB Accelerator (DAX), for tables with an asynchronous client; otherwise
         * as {@link #cachedReads(DynamoDbClient)}.
         *
         * @param client the client, which stays the caller's to close
         * @return this builder
         */
        public Builder cachedReads(DynamoDbAsyncClient client) {
            this.asyncCachedReads = Objects.requireNonNull(client, "client");
            return this;
        }

        /**
         * Sets the most requests that the library itself sends for one write or one part of a batch; by default 10.
         * The SDK's retries, which the client's own configuration bounds, are not counted.
         *
         * @param maxAttempts 1 (no retries) to 100
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder maxAttempts(int maxAttempts) {
            this.retries = retries.withMaxAttempts(maxAttempts);
            return this;
        }

        /**
         * Sets how long the library's own retries may go on; by default 30 seconds. No retry starts after that time. In
         * a batch, the time starts anew with every part that was processed, so that a large one may take longer as a
         * whole.
         *
         * @param retryDeadline a positive duration, at most an hour
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder retryDeadline(Duration retryDeadline) {
            this.retries = retries.withDeadline(retryDeadline);
            return this;
        }

        /**
         * Sets the pauses between the library's own retries; by default 25 milliseconds and 2 seconds. Before the
         * n-th retry it waits a random time up to {@code base * 2^(n-1)}, but no longer than {@code max}.
         *
         * @param base a positive duration, at most an hour
         * @param max a positive duration, at most an hour and not less than the base
         * @return this builder
         * @throws IllegalArgumentException if one is out of range
         */
        public Builder backoff(Duration base, Duration max) {
            this.retries = retries.withBackoff(base, max);
            return this;
        }

        /**
         * Sets the most requests of one batch operation, such as {@code findAll}, {@code putAll} and {@code deleteAll},
         * that are under way at the same time; by default 4. A batch that needs one request sends it in the caller's
         * thread; one that needs more uses this many threads with a synchronous client, the caller's and daemon threads
         * that end with the batch.
         *
         * @param batchConcurrency 1 (one after the other) to 64
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder batchConcurrency(int batchConcurrency) {
            if (batchConcurrency < 1 || batchConcurrency > 64) {
                throw new IllegalArgumentException("batchConcurrency is not within 1 to 64: " + batchConcurrency);
            }
            this.batchConcurrency = batchConcurrency;
            return this;
        }

        /**
         * Sets how positions become the tokens of cursors; by default {@link CursorCodec#plain()}. Tokens of another form
         * are refused.
         *
         * @param cursorCodec {@link CursorCodec#signed}, {@link CursorCodec#sealed}, or an own one
         * @return this builder
         */
        public Builder cursorCodec(CursorCodec cursorCodec) {
            this.cursorCodec = Objects.requireNonNull(cursorCodec, "cursorCodec");
            return this;
        }

        /**
         * Returns the options.
         *
         * @return the options as they are now
         */
        public TableOptions build() {
            return new TableOptions(this);
        }
    }
}
