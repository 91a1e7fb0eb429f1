package dev.example.catalog;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/** Read often, changed seldom. */
@Entity(cached = true)
@Key(partition = "PRODUCT#{productId}", sort = "PRODUCT")
public record Product(String productId, String name) implements CatalogItem {}
