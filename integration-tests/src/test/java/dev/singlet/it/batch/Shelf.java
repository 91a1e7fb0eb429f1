package dev.singlet.it.batch;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/** A place for products. */
@Entity(plural = "shelves")
@Key(partition = "HALL#{hall}", sort = "SHELF#{number:4}")
public record Shelf(String hall, int number, String productId) implements StockItem {}
