/** Two entities with what a processor would generate for them, written by hand against the public runtime alone. */
@NullMarked
package dev.singlet.sample;

import org.jspecify.annotations.NullMarked;
