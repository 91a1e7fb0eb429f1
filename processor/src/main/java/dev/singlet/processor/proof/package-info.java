/** The decision whether two templates can give one key, or a query can read what is not its own. Exact, with examples. */
@NullMarked
package dev.singlet.processor.proof;

import org.jspecify.annotations.NullMarked;
