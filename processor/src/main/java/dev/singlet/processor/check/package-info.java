/** The rules about a whole entity or table. */
@NullMarked
package dev.singlet.processor.check;

import org.jspecify.annotations.NullMarked;
