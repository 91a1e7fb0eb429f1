package dev.singlet.eventsourcing;

/** When the state of an aggregate is stored, to spare reading all its events the next time. Immutable. */
public final class SnapshotPolicy {

    private static final SnapshotPolicy NEVER = new SnapshotPolicy(0, 1);

    private final int interval;
    private final int logicVersion;

    private SnapshotPolicy(int interval, int logicVersion) {
        this.interval = interval;
        this.logicVersion = logicVersion;
    }

    /**
     * Returns the policy by which no snapshot is written or read.
     *
     * @return the policy
     */
    public static SnapshotPolicy never() {
        return NEVER;
    }

    /**
     * Returns a policy that has a snapshot written after an append, once this many events have followed the last one.
     *
     * @param events the number of events, 1 to 1,000,000
     * @return the policy
     * @throws IllegalArgumentException if the number is out of range
     */
    public static SnapshotPolicy every(int events) {
        return new SnapshotPolicy(Arguments.inRange("events", events, 1, 1_000_000), 1);
    }

    /**
     * Returns this policy for another version of the aggregate's logic. Snapshots by other versions are not read. Count
     * it up whenever {@link Aggregate#evolve} makes another state of the same events; a state whose stored form changes
     * has new snapshots anyway.
     *
     * @param version the version, at least 1, which is that of a new policy
     * @return the policy
     * @throws IllegalArgumentException if the version is out of range
     */
    public SnapshotPolicy logicVersion(int version) {
        return new SnapshotPolicy(interval, Arguments.inRange("version", version, 1, Integer.MAX_VALUE));
    }

    int logicVersion() {
        return logicVersion;
    }

    boolean isNever() {
        return interval == 0;
    }

    /** Whether a state is to be stored, with a snapshot of a version before, or none at version 0. */
    boolean isDue(long snapshotVersion, long version) {
        return !isNever() && version - snapshotVersion >= interval;
    }

    /** Names the interval. */
    @Override
    public String toString() {
        return isNever() ? "SnapshotPolicy.never" : "SnapshotPolicy.every(" + interval + ")";
    }
}
