package dev.example.views;

import dev.singlet.annotation.Projection;
import org.jspecify.annotations.Nullable;

/** Fits only the index that holds whole items, and the table. */
@Projection(of = Draft.class)
public record DraftText(String title, @Nullable String reviewer) {}
