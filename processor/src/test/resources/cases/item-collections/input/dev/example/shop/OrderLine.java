package dev.example.shop;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

@Entity
@Key(partition = "USER#{customer}", sort = "ORDER#{order}#LINE#{number:4}")
public record OrderLine(String customer, String order, int number, String product) implements OrderItems {}
