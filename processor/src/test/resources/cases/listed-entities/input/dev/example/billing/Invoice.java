package dev.example.billing;

import dev.example.shop.ShopItem;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import java.time.LocalDate;

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "INVOICE#{year:4}#{number:8}")
@Index(name = "gsi1", partition = "COUNTRY#{country}", sort = "INVOICE#{dueOn}#{customerId}")
public record Invoice(String customerId, short year, int number, String country, LocalDate dueOn) implements ShopItem {}
