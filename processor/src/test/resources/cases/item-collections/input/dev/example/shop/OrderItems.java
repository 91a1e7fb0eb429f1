package dev.example.shop;

import dev.singlet.annotation.ItemCollection;

/** A hierarchy: an order, and its lines below it. */
@SuppressWarnings("singlet:CollectionUnknownComponent")
@ItemCollection(partition = "USER#{customerId}", query = "orderWithLines")
public sealed interface OrderItems extends ShopItem permits Order, OrderLine {}
