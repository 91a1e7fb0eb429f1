package dev.example.shop;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

@Entity
@Key(partition = "USER#{id}", sort = "PROFILE")
public record User(String id, String name) implements UserActivity {}
