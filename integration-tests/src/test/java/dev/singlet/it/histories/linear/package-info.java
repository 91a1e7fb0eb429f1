/** Decides whether a recorded history of calls is linearizable. */
@NullMarked
package dev.singlet.it.histories.linear;

import org.jspecify.annotations.NullMarked;
