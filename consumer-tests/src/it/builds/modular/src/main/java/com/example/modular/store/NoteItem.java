package com.example.modular.store;

import dev.singlet.annotation.Table;

@Table(name = "Notes")
public sealed interface NoteItem permits Note {}
