/** The model as JSON: what a table stores, for tools and for people. */
@NullMarked
package dev.singlet.processor.schema;

import org.jspecify.annotations.NullMarked;
