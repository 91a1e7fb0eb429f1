/** Input that somebody means ill with: cursors, items and keys. */
@NullMarked
package dev.singlet.it.hostile;

import org.jspecify.annotations.NullMarked;
