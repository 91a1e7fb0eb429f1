/** Random operations on the table of {@link dev.singlet.it.depot} compared with a naive model in memory. */
@NullMarked
package dev.singlet.it.fuzz;

import org.jspecify.annotations.NullMarked;
