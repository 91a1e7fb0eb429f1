/** A document of another package than its users. */
@NullMarked
package dev.singlet.it.documents.money;

import org.jspecify.annotations.NullMarked;
