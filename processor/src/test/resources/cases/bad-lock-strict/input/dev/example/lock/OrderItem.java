package dev.example.lock;

import dev.singlet.annotation.Table;

@Table(name = "Orders")
public sealed interface OrderItem permits Order {}
