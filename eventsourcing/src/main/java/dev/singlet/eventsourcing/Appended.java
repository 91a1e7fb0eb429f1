package dev.singlet.eventsourcing;

/**
 * What an append has led to.
 *
 * @param version the version of the last event of the append, which is that of the aggregate unless others have appended
 *     since
 * @param firstVersion the version of the first event of the append
 * @param alreadyThere whether the events had been appended before: by an earlier call under the same commit id, or by an
 *     attempt of this call whose answer was lost
 */
public record Appended(long version, long firstVersion, boolean alreadyThere) {}
