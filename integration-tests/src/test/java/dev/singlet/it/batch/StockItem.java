package dev.singlet.it.batch;

import dev.singlet.annotation.Table;

/** What a shop has. */
@SuppressWarnings("singlet:ScanOnly")
@Table(name = "it-stock", async = true)
public sealed interface StockItem permits Product, Shelf {}
