package dev.singlet.it.collections;

import dev.singlet.annotation.ItemCollection;

/** On a local index. */
@ItemCollection(index = "lsi1", partition = "CUSTOMER#{customerId}")
public sealed interface Ranked permits Purchase, Voucher {}
