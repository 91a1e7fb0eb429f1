package dev.singlet.it.adopt;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;

/** Lies beside its customer. */
@Entity(name = "invoice")
@Key(partition = "CUST#{customerId}", sort = "INV#{number:6}")
@Index(name = "LSI1", query = "byState", sort = "{state}#{number:6}", local = true)
public record Invoice(String customerId, int number, String state, long cents) implements LegacyItem {}
