package dev.singlet.it.scan;

import dev.singlet.annotation.Table;

/** Meters and what they have measured. */
@Table(name = "Meters")
public sealed interface MeterItem permits Meter, Sample {}
