package dev.singlet.micrometer.notes;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;

@Entity
@Key(partition = "NOTE#{noteId}", sort = "NOTE")
@Index(name = "gsi1", query = "byAuthor", partition = "AUTHOR#{author}", sort = "NOTE#{noteId}")
public record Note(String noteId, String author, String text) implements NoteItem {}
