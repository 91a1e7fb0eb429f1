/** Documents: every position, every form that was ever stored, and what cannot be read. */
@NullMarked
package dev.singlet.it.documents;

import org.jspecify.annotations.NullMarked;
