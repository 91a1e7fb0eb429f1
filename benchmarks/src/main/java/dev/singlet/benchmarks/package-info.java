/** Runs the benchmarks, and writes what they find into the manual. */
@NullMarked
package dev.singlet.benchmarks;

import org.jspecify.annotations.NullMarked;
