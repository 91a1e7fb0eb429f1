package dev.singlet.it.scan;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/** One of many. */
@Entity
@Key(partition = "METER#{meterId}", sort = "SAMPLE#{number:6}")
public record Sample(String meterId, int number, long value, String note) implements MeterItem {}
