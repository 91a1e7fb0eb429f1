/** Many items: all of them are there, and few of them are in memory. */
@NullMarked
package dev.singlet.it.load;

import org.jspecify.annotations.NullMarked;
