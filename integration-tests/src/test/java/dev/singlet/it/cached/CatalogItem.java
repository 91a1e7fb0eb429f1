package dev.singlet.it.cached;

import dev.singlet.annotation.Gsi;
import dev.singlet.annotation.IndexProjection;
import dev.singlet.annotation.Table;

@Table(name = "Catalog", async = true, indexes = @Gsi(name = "gsi2", projection = IndexProjection.KEYS_ONLY))
public sealed interface CatalogItem permits Product, Stock, Maker {}
