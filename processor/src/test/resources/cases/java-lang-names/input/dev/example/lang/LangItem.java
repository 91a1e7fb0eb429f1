package dev.example.lang;

import dev.singlet.annotation.Table;

@java.lang.SuppressWarnings("singlet:AttributeUnbounded")
@Table(name = "Lang")
public sealed interface LangItem permits Sentence {}
