package dev.example.records;

import dev.singlet.annotation.ItemCollection;

@ItemCollection(partition = "CUSTOMER#{customerId}")
public sealed interface Account extends ShopRecord permits Customer, Order {}
