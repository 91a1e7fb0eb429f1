package dev.example.lang;

public @interface Override {}
