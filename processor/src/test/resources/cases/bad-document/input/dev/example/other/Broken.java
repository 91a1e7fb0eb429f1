package dev.example.other;

import dev.singlet.annotation.Document;

@Document(version = 2)
public record Broken(String value) {}
