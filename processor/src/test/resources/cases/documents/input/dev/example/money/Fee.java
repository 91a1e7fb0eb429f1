package dev.example.money;

/** A nested record without an annotation. */
public record Fee(String reason, int percent) {}
