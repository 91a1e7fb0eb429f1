/** Spans and metrics of Singlet's operations by OpenTelemetry: {@link dev.singlet.opentelemetry.OpenTelemetryListener}. */
@NullMarked
package dev.singlet.opentelemetry;

import org.jspecify.annotations.NullMarked;
