package dev.singlet.eventsourcing.projection;

/**
 * What a walk through all aggregates has done.
 *
 * @param aggregates the number of aggregates that were looked at
 * @param events the number of events that were projected
 * @param failed the number of aggregates whose next event failed, and that are to be tried again
 * @param parked the number of aggregates that are passed over until they are released
 */
public record CatchUp(long aggregates, long events, long failed, long parked) {}
