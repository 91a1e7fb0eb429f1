package dev.example.chat;

import dev.singlet.annotation.Projection;

/** What a list of chats shows. */
@Projection(of = Chat.class)
public record ChatSummary(String chatId, String name) {}
