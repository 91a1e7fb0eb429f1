package dev.singlet.it.adopt;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import org.jspecify.annotations.Nullable;

/** Called otherwise by the other program, where it gives items a type at all. */
@Entity(name = "customer")
@Key(partition = "CUST#{id}", sort = "PROFILE")
@Index(name = "inverted-index", query = "byEmail", partition = "MAIL#{email:lower}", sort = "CUST#{id}")
public record Customer(String id, String email, @Nullable String name) implements LegacyItem {}
