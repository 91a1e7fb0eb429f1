package dev.example.settings;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/** Nothing of it can be left out of a draft. */
@Entity
@Key(partition = "BUS#{line}", sort = "{line}#{number:4}")
public record Bus(String line, int number) implements Item {}
