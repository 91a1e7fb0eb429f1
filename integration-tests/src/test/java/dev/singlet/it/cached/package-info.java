/** Entities that may be read from a cache, next to one that may not. */
@NullMarked
package dev.singlet.it.cached;

import org.jspecify.annotations.NullMarked;
