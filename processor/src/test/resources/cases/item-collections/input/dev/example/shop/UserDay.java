package dev.example.shop;

import dev.singlet.annotation.ItemCollection;

/** On a local index, and no subtype of the table. */
@SuppressWarnings("singlet:CollectionUnknownComponent")
@ItemCollection(index = "lsi1", partition = "USER#{range}")
public sealed interface UserDay permits Order, Refund {}
