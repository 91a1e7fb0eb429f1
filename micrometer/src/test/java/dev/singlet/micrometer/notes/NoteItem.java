package dev.singlet.micrometer.notes;

import dev.singlet.annotation.Table;

@Table(name = "Notes")
public sealed interface NoteItem permits Note {}
