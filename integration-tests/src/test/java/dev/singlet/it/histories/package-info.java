/** Many clients at once, with and without faults: one order of their calls has to explain what they were told. */
@NullMarked
package dev.singlet.it.histories;

import org.jspecify.annotations.NullMarked;
