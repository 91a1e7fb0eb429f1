/** What the processor costs: {@code javac} with it, without it, and with another one. */
@NullMarked
package dev.singlet.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
