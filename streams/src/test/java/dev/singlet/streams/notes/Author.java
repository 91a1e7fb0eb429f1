package dev.singlet.streams.notes;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Unique;

/** An author, who has an item of the library besides: the guard of the address. */
@Entity
@Key(partition = "AUTHOR#{authorId}", sort = "AUTHOR")
public record Author(String authorId, @Unique String email) implements NoteItem {}
