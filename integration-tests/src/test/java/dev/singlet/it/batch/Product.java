package dev.singlet.it.batch;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Key;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;

/** One item with one key component, an id and a time that the library generates, and a text that can be large. */
@Entity
@Key(partition = "PRODUCT#{productId}", sort = "METADATA")
public record Product(
        @GeneratedId String productId,
        String text,
        @PositiveOrZero int left,
        @CreatedAt Instant createdAt) implements StockItem {}
