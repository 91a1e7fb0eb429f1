/** The chat store: one table, two entities, and what Singlet generates from them. */
@NullMarked
package dev.singlet.sample.chat;

import org.jspecify.annotations.NullMarked;
