package dev.example.forum;

import dev.singlet.annotation.Table;

@Table(name = "Forum", partitionKey = "PK", sortKey = "SK")
public sealed interface ForumItem permits Topic {}
