/** An item collection on a table that another program has filled. */
@NullMarked
package dev.singlet.it.adopt.files;

import org.jspecify.annotations.NullMarked;
