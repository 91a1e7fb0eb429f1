package dev.example.legacy;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;

/** Known to the other program by another name. */
@Entity(name = "customer")
@Key(partition = "CUST#{id}", sort = "PROFILE")
@Index(name = "inverted-index", query = "byEmail", partition = "MAIL#{email:lower}", sort = "CUST#{id}")
public record Customer(String id, String email) implements LegacyItem {}
