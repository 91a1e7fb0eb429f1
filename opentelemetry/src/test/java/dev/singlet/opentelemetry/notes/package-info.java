/** The table of the tests, and what is generated for it. */
@NullMarked
package dev.singlet.opentelemetry.notes;

import org.jspecify.annotations.NullMarked;
