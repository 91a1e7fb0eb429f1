package dev.example.lang;

public @interface SuppressWarnings {}
