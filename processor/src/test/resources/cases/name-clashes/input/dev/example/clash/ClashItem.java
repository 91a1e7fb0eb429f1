package dev.example.clash;

import dev.singlet.annotation.Table;

@SuppressWarnings("singlet:AttributeUnbounded")
@Table(name = "Clash")
public sealed interface ClashItem permits Query, Plain, A$B {}
