package dev.example.lock;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Unique;

@Entity
@Key(partition = "O#{orderId}", sort = "ORDER")
@Index(name = "gsi1", partition = "{state}")
public record Order(String orderId, int note, @Unique String state)
        implements OrderItem {}
