package dev.singlet.it.collections;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

@Entity
@Key(partition = "CUSTOMER#{id}", sort = "A_PROFILE")
public record Customer(String id, String name) implements CustomerActivity {}
