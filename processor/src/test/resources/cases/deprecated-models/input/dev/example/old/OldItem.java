package dev.example.old;

import dev.singlet.annotation.Table;

@Table(name = "Old")
@SuppressWarnings("removal")
public sealed interface OldItem permits Current, Doomed, Parts {}
