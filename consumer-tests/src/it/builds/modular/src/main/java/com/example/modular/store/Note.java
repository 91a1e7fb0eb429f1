package com.example.modular.store;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.IdStrategy;
import dev.singlet.annotation.Key;
import org.jspecify.annotations.Nullable;

@Entity
@Key(partition = "OWNER#{owner}", sort = "NOTE#{noteId}")
public record Note(
        String owner, @GeneratedId(IdStrategy.TIME_ORDERED) String noteId, String text, @Nullable String colour)
        implements NoteItem {}
