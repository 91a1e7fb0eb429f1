package dev.example.chat;

import dev.singlet.annotation.Table;

@Table(name = "ChatsTable")
public sealed interface ChatItem permits Chat, ChatMessage {}
