/** What is written about a table beside its classes, compared with what the table does. */
@NullMarked
package dev.singlet.it.artefacts;

import org.jspecify.annotations.NullMarked;
