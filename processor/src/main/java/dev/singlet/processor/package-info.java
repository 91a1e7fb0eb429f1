/** The annotation processor. */
@NullMarked
package dev.singlet.processor;

import org.jspecify.annotations.NullMarked;
