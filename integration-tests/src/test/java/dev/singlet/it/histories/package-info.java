/** Many clients at once, with and without faults: what they were told has to be explained by one order of their calls. */
@NullMarked
package dev.singlet.it.histories;

import org.jspecify.annotations.NullMarked;
