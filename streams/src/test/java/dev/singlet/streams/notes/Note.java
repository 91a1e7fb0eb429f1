package dev.singlet.streams.notes;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/**
 * A note.
 *
 * @param revision counts the changes of the note, from 1
 */
@Entity
@Key(partition = "NOTE#{noteId}", sort = "NOTE")
public record Note(String noteId, String text, int revision) implements NoteItem {}
