package dev.example.lock;

import dev.singlet.annotation.Table;

@Table(name = "Orders2")
public sealed interface OrderItem permits Order {}
