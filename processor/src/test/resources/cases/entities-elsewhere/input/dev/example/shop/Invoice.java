package dev.example.shop;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/** An entity of the table's own module implements the table. */
@Entity
@Key(partition = "INVOICE#{number:8}", sort = "INVOICE")
public record Invoice(int number, String customerId) implements ShopItem {
    private static final long serialVersionUID = 1;
}
