/** What is wrong with a program: ids, texts, positions, and the one place that prints them. */
@NullMarked
package dev.singlet.processor.problem;

import org.jspecify.annotations.NullMarked;
