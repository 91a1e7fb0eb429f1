/**
 * Read models of events: {@link dev.singlet.eventsourcing.projection.Projector} keeps them up to date with an event store,
 * each event once.
 */
@NullMarked
package dev.singlet.eventsourcing.projection;

import org.jspecify.annotations.NullMarked;
