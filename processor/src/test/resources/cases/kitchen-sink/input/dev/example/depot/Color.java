package dev.example.depot;

public record Color(int red, int green, int blue) {}
