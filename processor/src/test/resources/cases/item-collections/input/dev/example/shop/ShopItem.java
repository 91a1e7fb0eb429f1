package dev.example.shop;

import dev.singlet.annotation.Table;

/** Permits collections, an entity that is in two of them, and one that is in none. */
@Table(name = "Shop", async = true)
public sealed interface ShopItem permits UserActivity, OrderItems, Tracked, Note {}
