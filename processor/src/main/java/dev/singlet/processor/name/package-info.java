/** Decides the names of everything that is generated. */
@NullMarked
package dev.singlet.processor.name;

import org.jspecify.annotations.NullMarked;
