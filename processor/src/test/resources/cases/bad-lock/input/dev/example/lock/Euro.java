package dev.example.lock;

public record Euro(long cents) implements Money {}
