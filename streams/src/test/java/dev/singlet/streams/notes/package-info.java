/** A table whose stream the tests read. */
@NullMarked
package dev.singlet.streams.notes;

import org.jspecify.annotations.NullMarked;
