/** The table of the tests, and what is generated for it. */
@NullMarked
package dev.singlet.micrometer.notes;

import org.jspecify.annotations.NullMarked;
