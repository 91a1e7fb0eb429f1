package dev.example.wiki;

import dev.singlet.annotation.Table;

@Table(name = "Wiki")
public sealed interface WikiItem permits WikiPage, Sketch {}
