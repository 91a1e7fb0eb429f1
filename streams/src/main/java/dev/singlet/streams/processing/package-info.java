/**
 * Handling what a stream brings, shard by shard and in order: {@link dev.singlet.streams.processing.ChangeProcessor}.
 */
@NullMarked
package dev.singlet.streams.processing;

import org.jspecify.annotations.NullMarked;
