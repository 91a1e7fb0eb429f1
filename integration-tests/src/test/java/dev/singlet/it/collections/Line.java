package dev.singlet.it.collections;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

@Entity
@Key(partition = "CUSTOMER#{buyer}", sort = "PURCHASE#{purchase}#LINE#{number:4}")
public record Line(String buyer, String purchase, int number) implements PurchaseItems {}
