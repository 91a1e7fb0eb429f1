package dev.example.shop;

public enum State {
    SENT,
    LOST
}
