package dev.example.views;

import dev.example.records.Order;
import dev.example.shop.ShopItem;
import dev.singlet.annotation.Projection;
import java.time.LocalDate;

@Projection(of = Order.class, table = ShopItem.class)
public record OrderDay(String orderId, LocalDate placedOn) {}
