package dev.singlet.streams.notes;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/** A counter. */
@Entity
@Key(partition = "COUNTER#{name}", sort = "COUNTER")
public record Counter(String name, long count) implements NoteItem {}
