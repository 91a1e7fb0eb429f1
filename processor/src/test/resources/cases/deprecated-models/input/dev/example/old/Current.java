package dev.example.old;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/** Nothing is deprecated here, so nothing is suppressed. */
@Entity
@Key(partition = "C#{id}", sort = "C")
public record Current(String id, String text) implements OldItem {}
