/** The events, the state and the commands that the tests work with. */
@NullMarked
package dev.singlet.eventsourcing.bank;

import org.jspecify.annotations.NullMarked;
