package dev.singlet.eventsourcing.projection;

/**
 * How far a projection has come with an aggregate.
 *
 * @param version the version of the last event that is projected
 * @param attempts how often the next event has failed
 * @param parked whether the aggregate is passed over
 */
record Cursor(long version, int attempts, boolean parked) {

    /** Where a projection starts. */
    static final Cursor START = new Cursor(0, 0, false);

    /** Shows no value. */
    @Override
    public String toString() {
        return "Cursor";
    }
}
