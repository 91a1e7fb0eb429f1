/** What stands within records, lists and maps: in conditions, in updates, and in constraints. */
@NullMarked
package dev.singlet.it.paths;

import org.jspecify.annotations.NullMarked;
