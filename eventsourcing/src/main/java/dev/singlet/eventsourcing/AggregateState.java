package dev.singlet.eventsourcing;

/**
 * The state of an aggregate.
 *
 * @param id the aggregate
 * @param version the version of the last event that is in the state, 0 if there is none
 * @param state the state
 * @param <S> the type of the state
 */
public record AggregateState<S>(String id, long version, S state) {

    /** Shows no stored value. */
    @Override
    public String toString() {
        return "AggregateState";
    }
}
