package dev.example.store;

import dev.singlet.annotation.Table;

@Table(name = "Stores")
public sealed interface StoreItem permits Order {}
