/** Reads annotations and records into declarations, as they are written. */
@NullMarked
package dev.singlet.processor.read;

import org.jspecify.annotations.NullMarked;
