package dev.example.lang;

public interface IllegalArgumentException {}
