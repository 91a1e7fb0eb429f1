package dev.example.lang;

public interface Boolean {}
