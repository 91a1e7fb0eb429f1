/**
 * What an event store keeps in its table, modelled with Singlet: heads, events, snapshots and the cursors of projections.
 *
 * <p>Programs connect to the table by {@link dev.singlet.eventsourcing.table.EventTable}, and leave its items to the
 * event store.
 */
@NullMarked
package dev.singlet.eventsourcing.table;

import org.jspecify.annotations.NullMarked;
