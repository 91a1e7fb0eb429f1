/** Turns declarations into the model. */
@NullMarked
package dev.singlet.processor.resolve;

import org.jspecify.annotations.NullMarked;
