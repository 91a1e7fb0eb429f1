package dev.example.lang;

public record Object(java.lang.String text) {}
