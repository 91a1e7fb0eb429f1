package dev.singlet.it.scan;

import dev.singlet.annotation.Projection;

/** What was measured. */
@Projection(of = Sample.class)
public record SampleValue(long value) {}
