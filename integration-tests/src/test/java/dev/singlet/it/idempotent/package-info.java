/** Updates that are sent again, or must not be. */
@NullMarked
package dev.singlet.it.idempotent;

import org.jspecify.annotations.NullMarked;
