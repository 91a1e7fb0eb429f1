package dev.singlet.it.cached;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;

/** Read often, changed seldom. */
@Entity(cached = true)
@Key(partition = "CATALOG#{catalog}", sort = "PRODUCT#{productId}")
@Index(name = "gsi1", query = "byMaker", partition = "MAKER#{maker}", sort = "PRODUCT#{productId}")
@Index(name = "gsi2", query = "keysByMaker", partition = "MAKER#{maker}", sort = "PRICE#{price:9}#{productId}")
public record Product(String catalog, String productId, String maker, long price) implements CatalogItem {}
