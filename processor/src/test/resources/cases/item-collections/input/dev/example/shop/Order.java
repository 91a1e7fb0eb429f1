package dev.example.shop;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import java.time.Instant;

@Entity
@Key(partition = "USER#{userId}", sort = "ORDER#{orderId}")
@Index(name = "lsi1", local = true, query = "byDay", sort = "{placedAt:day}#{userId}#{orderId}")
public record Order(String userId, String orderId, Instant placedAt)
        implements UserActivity.Purchase, OrderItems, UserDay {}
