package dev.singlet.eventsourcing.projection;

/**
 * How far a projection has come with an aggregate by one call.
 *
 * @param version the version of the last event that is projected, 0 if none is
 * @param events the number of events that this call has projected
 * @param parked whether the aggregate is passed over until it is released
 */
public record Advance(long version, int events, boolean parked) {}
