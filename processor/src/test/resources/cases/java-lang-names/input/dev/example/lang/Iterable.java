package dev.example.lang;

public interface Iterable {}
