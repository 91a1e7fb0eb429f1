package dev.example.legacy;

import dev.singlet.annotation.Attribute;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import java.math.BigDecimal;

/** Its local index follows the default rule for names. */
@Entity(name = "invoice")
@Key(partition = "CUST#{customerId}", sort = "INV#{number:6}")
@Index(name = "LSI1", query = "byState", sort = "{state}#{number:6}", local = true)
public record Invoice(String customerId, int number, @Attribute("st") String state, BigDecimal total)
        implements LegacyItem {}
