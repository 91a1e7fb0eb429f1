package dev.example;

import dev.singlet.annotation.Table;

@Table(name = "Users")
sealed interface UserItem permits User {}
