package dev.example.views;

import dev.singlet.annotation.Projection;

/** Is read from keys alone. */
@Projection(of = Label.class, indexes = "gsi2")
public record LabelName(Color color, String name) {}
