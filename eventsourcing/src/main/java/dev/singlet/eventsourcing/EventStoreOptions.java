package dev.singlet.eventsourcing;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;

/**
 * How an event store works: {@code EventStore.of(table, "Account", codec, options -> options.shards(32))}.
 *
 * <p>Immutable; the builder holds the defaults.
 */
public final class EventStoreOptions {

    static final int MAX_SHARDS = 1000;

    private final InstantSource clock;
    private final int shards;
    private final int readShards;
    private final boolean stagedAppends;
    private final int attempts;
    private final Duration baseBackoff;
    private final Duration maxBackoff;
    private final Sleeper sleeper;
    private final int chunkSize;

    private EventStoreOptions(Builder builder) {
        this.clock = builder.clock;
        this.shards = builder.shards;
        this.readShards = Math.max(builder.shards, builder.readShards);
        this.stagedAppends = builder.stagedAppends;
        this.attempts = builder.attempts;
        this.baseBackoff = builder.baseBackoff;
        this.maxBackoff = builder.maxBackoff;
        this.sleeper = builder.sleeper;
        this.chunkSize = builder.chunkSize;
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
     * Returns the clock that events get their times from.
     *
     * @return the clock
     */
    public InstantSource clock() {
        return clock;
    }

    /**
     * Returns the number of index partitions that aggregates, and events of one type, are spread over.
     *
     * @return 1 to 1000
     */
    public int shards() {
        return shards;
    }

    /**
     * Returns the number of index partitions that are read.
     *
     * @return 1 to 1000, no less than {@link #shards}
     */
    public int readShards() {
        return readShards;
    }

    /**
     * Returns whether an append may take more than one transaction.
     *
     * @return whether it may
     */
    public boolean stagedAppends() {
        return stagedAppends;
    }

    int chunkSize() {
        return chunkSize;
    }

    Pauses pauses(int most) {
        return new Pauses(most, baseBackoff, maxBackoff, sleeper);
    }

    Pauses pauses() {
        return pauses(attempts);
    }

    /** Collects options. Not for use by several threads. */
    public static final class Builder {

        private static final int DEFAULT_SHARDS = 8;
        private static final int DEFAULT_ATTEMPTS = 5;

        private InstantSource clock = InstantSource.system();
        private int shards = DEFAULT_SHARDS;
        private int readShards = 1;
        private boolean stagedAppends;
        private int attempts = DEFAULT_ATTEMPTS;
        private Duration baseBackoff = Duration.ofMillis(20);
        private Duration maxBackoff = Duration.ofSeconds(1);
        private Sleeper sleeper = time -> Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000);

        private int chunkSize = EventChunks.MAX_EVENTS;

        private Builder() {}

        /**
         * Sets the clock that events and snapshots get their times from; the system's by default.
         *
         * @param newClock the clock
         * @return this builder
         */
        public Builder clock(InstantSource newClock) {
            this.clock = Objects.requireNonNull(newClock, "clock");
            return this;
        }

        /**
         * Sets the number of index partitions that new aggregates, and new events of each type, are spread over; 8 by
         * default. One partition of DynamoDB takes about 1000 writes a second, so this many times more events of one
         * type can be appended.
         *
         * <p>What is stored stays in its partition. If you lower the number later, set {@link #readShards} to the
         * greatest one that was ever used.
         *
         * @param number 1 to 1000
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder shards(int number) {
            this.shards = Arguments.inRange("shards", number, 1, MAX_SHARDS);
            return this;
        }

        /**
         * Sets the number of index partitions that are read, where it is greater than {@link #shards}.
         *
         * @param number 1 to 1000: the greatest number of shards that was ever used
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder readShards(int number) {
            this.readShards = Arguments.inRange("readShards", number, 1, MAX_SHARDS);
            return this;
        }

        /**
         * Lets an append have more than 99 events, or more than a transaction holds. It then takes several
         * transactions, of which the last one makes all the events visible at once.
         *
         * @return this builder
         */
        public Builder stagedAppends() {
            this.stagedAppends = true;
            return this;
        }

        /**
         * Sets how often an append is sent at most if it stays unknown whether it took effect, or if a staged append
         * was displaced by another one; 5 by default. The retries of the SDK and of the table are not counted.
         *
         * @param number 1 to 100
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder attempts(int number) {
            this.attempts = Arguments.inRange("attempts", number, 1, 100);
            return this;
        }

        /**
         * Sets the pauses between attempts, of appends and of commands: a random time up to a bound, which doubles from
         * {@code base} to {@code max}; 20 ms and 1 s by default.
         *
         * @param base the first bound, not negative
         * @param max the greatest bound, no less than the first, at most a day
         * @return this builder
         * @throws IllegalArgumentException if they are out of range
         */
        public Builder backoff(Duration base, Duration max) {
            if (base.isNegative() || max.compareTo(base) < 0 || max.compareTo(Duration.ofDays(1)) > 0) {
                throw new IllegalArgumentException("backoff: base must not be negative, and max from base to a day.");
            }
            this.baseBackoff = base;
            this.maxBackoff = max;
            return this;
        }

        Builder sleeper(Sleeper newSleeper) {
            this.sleeper = newSleeper;
            return this;
        }

        /** Tests make chunks small, so that few events take many transactions. */
        Builder chunkSize(int events) {
            this.chunkSize = events;
            return this;
        }

        EventStoreOptions build() {
            return new EventStoreOptions(this);
        }
    }
}
