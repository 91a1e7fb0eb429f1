package dev.singlet.it.batch;

import dev.singlet.annotation.Table;

/** What a shop has. */
@Table(name = "it-stock", async = true)
public sealed interface StockItem permits Product, Shelf {}
