/**
 * The last stage: the model as Java sources.
 *
 * <p>One emitter for each generated type. Above every method that emits Java stands, as a comment, the Java that it
 * emits for the chat example. User text reaches a source through {@code Literals} and {@code Docs} only.
 */
@NullMarked
package dev.singlet.processor.write;

import org.jspecify.annotations.NullMarked;
