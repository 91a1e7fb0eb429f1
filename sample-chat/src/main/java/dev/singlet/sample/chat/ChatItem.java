package dev.singlet.sample.chat;

import dev.singlet.annotation.Table;

/** What the table holds: chats, each with its messages in the same partition. */
@Table(name = "ChatsTable")
public sealed interface ChatItem permits Chat, ChatMessage {}
