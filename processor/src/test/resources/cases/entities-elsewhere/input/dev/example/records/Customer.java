package dev.example.records;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import org.jspecify.annotations.Nullable;

@Entity(tableElsewhere = true)
@Key(partition = "CUSTOMER#{customerId}", sort = "CUSTOMER")
public record Customer(String customerId, @Nullable String name) implements Account {}
