package dev.example.old;

import dev.singlet.annotation.Table;

@Table(name = "Old")
@SuppressWarnings({"removal", "singlet:AttributeUnbounded"})
public sealed interface OldItem permits Current, Doomed, Parts {}
