package dev.example.money;

public enum Currency {
    EUR,
    USD
}
