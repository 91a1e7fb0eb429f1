package dev.example.lang;

public enum Integer {
    ONE,
    TWO
}
