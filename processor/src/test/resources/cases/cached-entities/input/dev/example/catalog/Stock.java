package dev.example.catalog;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/** Must never be read from a cache. */
@Entity
@Key(partition = "PRODUCT#{productId}", sort = "STOCK")
public record Stock(String productId, long count) implements CatalogItem {}
