package dev.example.lang;

import dev.singlet.annotation.Table;

@Table(name = "Lang")
public sealed interface LangItem permits Sentence {}
