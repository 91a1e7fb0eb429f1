package dev.example.lock;

import dev.singlet.annotation.Document;

@Document(typeAttribute = "kind")
public sealed interface Money permits Euro {}
