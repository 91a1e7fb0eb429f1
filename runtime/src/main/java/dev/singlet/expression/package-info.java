/** The fields of entities, and the conditions that are made from them. */
@NullMarked
package dev.singlet.expression;

import org.jspecify.annotations.NullMarked;
