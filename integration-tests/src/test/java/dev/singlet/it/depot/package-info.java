/** The table of these tests. Its entities are chosen to be awkward, not to be a good model of a depot. */
@NullMarked
package dev.singlet.it.depot;

import org.jspecify.annotations.NullMarked;
