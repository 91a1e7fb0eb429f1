/** Versions and unique values, on a table of their own. */
@NullMarked
package dev.singlet.it.locking;

import org.jspecify.annotations.NullMarked;
