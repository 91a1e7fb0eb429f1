package dev.singlet.it.collections;

import dev.singlet.annotation.ItemCollection;

/** Members are called by other names than here; lines of purchases, and remarks, lie between them. */
@ItemCollection(partition = "CUSTOMER#{customerId}")
public sealed interface CustomerActivity extends MallItem permits Customer, Purchase, Voucher {}
