package dev.singlet.saga;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How sagas are worked on. Immutable; the builder holds the defaults. */
public final class SagaOptions {

    private final InstantSource clock;
    private final Duration lease;
    private final Duration sleepUpTo;
    private final int shards;
    private final @Nullable Duration keepFinished;
    private final Sleeper sleeper;
    private final Supplier<RandomGenerator> random;

    private SagaOptions(Builder builder) {
        this.clock = builder.clock;
        this.lease = builder.lease;
        this.sleepUpTo = builder.sleepUpTo;
        this.shards = builder.shards;
        this.keepFinished = builder.keepFinished;
        this.sleeper = builder.sleeper;
        this.random = builder.random;
    }

    static Builder builder() {
        return new Builder();
    }

    InstantSource clock() {
        return clock;
    }

    Duration lease() {
        return lease;
    }

    Duration sleepUpTo() {
        return sleepUpTo;
    }

    int shards() {
        return shards;
    }

    @Nullable
    Duration keepFinished() {
        return keepFinished;
    }

    Sleeper sleeper() {
        return sleeper;
    }

    RandomGenerator random() {
        return random.get();
    }

    /** Names the class. */
    @Override
    public String toString() {
        return "SagaOptions";
    }

    /** Collects options. Not for use by several threads. */
    public static final class Builder {

        private static final Duration LONGEST_LEASE = Duration.ofDays(1);
        private static final Duration LONGEST_KEEPING = Duration.ofDays(3650);
        private static final int MOST_SHARDS = 100;

        private InstantSource clock = InstantSource.system();
        private Duration lease = Duration.ofMinutes(1);
        private Duration sleepUpTo = Duration.ofMillis(500);
        private int shards = 4;
        private @Nullable Duration keepFinished;
        private Sleeper sleeper = time -> Thread.sleep(time.toMillis());
        private Supplier<RandomGenerator> random = ThreadLocalRandom::current;

        private Builder() {}

        /**
         * Sets the clock that leases, pauses and deadlines are taken from; by default the system's. Clocks of several
         * workers should agree to a few seconds: one that is ahead takes over sagas that are being worked on.
         *
         * @param clock the clock
         * @return this builder
         */
        public Builder clock(InstantSource clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sets how long a worker has for a call before another one may take the saga; by default one minute. It starts
         * anew with every call. It should be longer than the longest call of a step or an undo; a worker that is
         * slower calls in vain, and so does the one that takes over, as both have one idempotency key.
         *
         * @param lease 1 millisecond to a day
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder lease(Duration lease) {
            this.lease = Durations.require("lease", lease, Durations.MILLISECOND, LONGEST_LEASE);
            return this;
        }

        /**
         * Sets the longest pause before a repetition that a worker sleeps through; by default 500 milliseconds. For longer
         * ones it gives the saga back to the list of due ones, and so it does if the lease is shorter. Zero is never to
         * sleep.
         *
         * @param sleepUpTo zero to a day
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder sleepUpTo(Duration sleepUpTo) {
            this.sleepUpTo = Durations.require("sleepUpTo", sleepUpTo, Duration.ZERO, LONGEST_LEASE);
            return this;
        }

        /**
         * Sets how many parts the list of due sagas of a definition has; by default 4. Each is a partition of an index,
         * which takes about a thousand writes per second, and one query of every {@link Sagas#runOnce}. Raise it before
         * you need more; all programs must have the greater number before it can be relied on, and a smaller one would
         * overlook sagas that were started under a greater one.
         *
         * @param shards 1 to 100
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder shards(int shards) {
            if (shards < 1 || shards > MOST_SHARDS) {
                throw new IllegalArgumentException("shards is not within 1 to " + MOST_SHARDS + ": " + shards);
            }
            this.shards = shards;
            return this;
        }

        /**
         * Sets how long completed and compensated sagas are kept; by default for ever. After that the identifier is free
         * again: a saga that is started with it is a new one, with the old idempotency keys. Sagas that are stuck are
         * kept until they are not.
         *
         * @param keepFinished 1 millisecond to 3650 days
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder keepFinished(Duration keepFinished) {
            this.keepFinished = Durations.require("keepFinished", keepFinished, Durations.MILLISECOND, LONGEST_KEEPING);
            return this;
        }

        Builder sleeper(Sleeper sleeper) {
            this.sleeper = sleeper;
            return this;
        }

        Builder random(RandomGenerator random) {
            this.random = () -> random;
            return this;
        }

        SagaOptions build() {
            return new SagaOptions(this);
        }
    }
}
