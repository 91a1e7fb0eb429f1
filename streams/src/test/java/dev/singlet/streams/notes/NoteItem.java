package dev.singlet.streams.notes;

import dev.singlet.annotation.Table;

/** The items of the table. */
@Table(name = "Notes")
public sealed interface NoteItem permits Note, Author, Counter {}
