package dev.example.lang;

public interface String {}
