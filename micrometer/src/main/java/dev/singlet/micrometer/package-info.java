/** Metrics of Singlet's operations by Micrometer: {@link dev.singlet.micrometer.MicrometerListener}. */
@NullMarked
package dev.singlet.micrometer;

import org.jspecify.annotations.NullMarked;
