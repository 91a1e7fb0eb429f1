package dev.singlet.it.cached;

import dev.singlet.annotation.Table;

@Table(name = "Catalog")
public sealed interface CatalogItem permits Product, Stock {}
