package dev.example.lock;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

@Entity
@Key(partition = "ORDER#{orderId}", sort = "ORDER")
public record Order(String orderId, String note)
        implements OrderItem {}
