/** The read models of the tests. */
@NullMarked
package dev.singlet.eventsourcing.projection.ledger;

import org.jspecify.annotations.NullMarked;
