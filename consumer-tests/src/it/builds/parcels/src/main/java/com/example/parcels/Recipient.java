package com.example.parcels;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/** How many parcels are on their way to somebody, and have arrived. */
@Entity
@Key(partition = "RECIPIENT#{name}", sort = "RECIPIENT")
public record Recipient(String name, long underway, long arrived) implements RecipientItem {}
