package dev.example.lang;

public interface Long {}
