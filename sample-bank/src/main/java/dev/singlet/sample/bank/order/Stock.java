package dev.singlet.sample.bank.order;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * How many pieces of a product there are.
 *
 * @param sku the product
 * @param left the pieces that nobody has reserved
 */
@Entity
@Key(partition = "STOCK#{sku}", sort = "STOCK")
public record Stock(String sku, @PositiveOrZero int left) implements WarehouseItem {}
