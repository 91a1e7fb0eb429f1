package dev.singlet.it.collections;

import dev.singlet.annotation.Table;

/** Anything in the table. */
@Table(name = "it-mall", async = true)
public sealed interface MallItem permits CustomerActivity, PurchaseItems, Delivery, Remark {}
