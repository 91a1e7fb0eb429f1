/**
 * An event store in DynamoDB, and aggregates on top of it.
 *
 * <p>{@link dev.singlet.eventsourcing.EventStore} appends events to aggregates and reads them, {@link
 * dev.singlet.eventsourcing.CommandExecutor} decides commands on {@link dev.singlet.eventsourcing.Aggregate}s, and the
 * package {@code projection} keeps read models up to date.
 */
@NullMarked
package dev.singlet.eventsourcing;

import org.jspecify.annotations.NullMarked;
