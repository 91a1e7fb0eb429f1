package dev.example.chat;

public enum Role {
    USER,
    ASSISTANT
}
