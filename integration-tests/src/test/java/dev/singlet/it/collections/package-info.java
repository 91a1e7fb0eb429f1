/** Item collections: several entities in one partition, read by one query. */
@NullMarked
package dev.singlet.it.collections;

import org.jspecify.annotations.NullMarked;
