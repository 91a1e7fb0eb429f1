/** Scans of a table that is large for a test. */
@NullMarked
package dev.singlet.it.scan;

import org.jspecify.annotations.NullMarked;
