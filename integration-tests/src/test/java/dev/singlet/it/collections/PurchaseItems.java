package dev.singlet.it.collections;

import dev.singlet.annotation.ItemCollection;

/** A hierarchy. */
@ItemCollection(partition = "CUSTOMER#{customer}", query = "purchaseWithLines")
public sealed interface PurchaseItems extends MallItem permits Purchase, Line {}
