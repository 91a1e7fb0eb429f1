package dev.example.store;

import dev.singlet.annotation.Table;

@SuppressWarnings("singlet:AttributeUnbounded")
@Table(name = "Stores")
public sealed interface StoreItem permits Order {}
