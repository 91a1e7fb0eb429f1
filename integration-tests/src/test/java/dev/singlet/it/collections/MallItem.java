package dev.singlet.it.collections;

import dev.singlet.annotation.Table;

/** Anything in the table. */
@SuppressWarnings({"singlet:HotPartition", "singlet:CollectionUnknownComponent"})
@Table(name = "it-mall", async = true)
public sealed interface MallItem permits CustomerActivity, PurchaseItems, Delivery, Remark {}
