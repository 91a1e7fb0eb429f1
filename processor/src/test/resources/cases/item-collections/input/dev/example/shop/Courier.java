package dev.example.shop;

public enum Courier {
    POST,
    BIKE
}
