package dev.example.old;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

@Deprecated(forRemoval = true)
@Entity
@Key(partition = "D#{id}", sort = "D")
public record Doomed(String id) implements OldItem {}
