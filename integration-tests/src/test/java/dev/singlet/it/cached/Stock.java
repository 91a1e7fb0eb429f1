package dev.singlet.it.cached;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/** Must never be read from a cache. */
@Entity
@Key(partition = "CATALOG#{catalog}", sort = "STOCK#{productId}")
public record Stock(String catalog, String productId, long count) implements CatalogItem {}
