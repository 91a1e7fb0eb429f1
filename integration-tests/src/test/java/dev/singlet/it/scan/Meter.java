package dev.singlet.it.scan;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/** A meter. */
@Entity
@Key(partition = "METER#{id}", sort = "METER")
public record Meter(String id, String place) implements MeterItem {}
