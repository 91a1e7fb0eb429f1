package dev.singlet.it.batch;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/** One event. */
@Entity
@Key(partition = "ENTRY#{entryId}")
public record Entry(String entryId, String text) implements JournalItem {}
