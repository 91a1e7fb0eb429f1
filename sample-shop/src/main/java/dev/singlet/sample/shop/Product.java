package dev.singlet.sample.shop;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * Something for sale.
 *
 * @param cents the price of a piece
 * @param stock how many pieces can still be ordered; never negative
 */
@Entity
@Key(partition = "PRODUCT#{sku}", sort = "STOCK")
public record Product(
        String sku,
        @NotBlank String title,
        @PositiveOrZero long cents,
        @PositiveOrZero int stock) implements ShopItem {}
