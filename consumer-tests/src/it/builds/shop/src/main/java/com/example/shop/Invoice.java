package com.example.shop;

import com.example.values.Money;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/** An entity of the table's own module. */
@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "INVOICE#{number:8}")
public record Invoice(String customerId, int number, Money due) implements ShopItem {}
