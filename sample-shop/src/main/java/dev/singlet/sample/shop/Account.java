package dev.singlet.sample.shop;

import dev.singlet.annotation.ItemCollection;

/** What stands in the partition of a user: the user, and his or her orders. */
@ItemCollection(partition = "USER#{userId}")
public sealed interface Account extends ShopItem permits User, Order {}
