/** A table that another program has made and filled. */
@NullMarked
package dev.singlet.it.adopt;

import org.jspecify.annotations.NullMarked;
