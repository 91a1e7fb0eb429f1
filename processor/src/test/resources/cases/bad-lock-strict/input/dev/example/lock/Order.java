package dev.example.lock;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import java.util.Optional;

@Entity
@Key(partition = "ORDER#{orderId}", sort = "ORDER")
public record Order(String orderId, String note, Optional<String> hint)
        implements OrderItem {}
