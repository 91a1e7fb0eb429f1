package dev.example;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;
import dev.singlet.annotation.UpdatedAt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

public final class Kept {

    private Kept() {}

    @Table(name = "Kept")
    sealed interface Item {}

    @Entity
    @Key(partition = "A#{id}", sort = "A")
    record Wrong(
            @GeneratedId long id,
            @CreatedAt LocalDate createdAt,
            @UpdatedAt Optional<Instant> updatedAt,
            Nested nested)
            implements Item {}

    record Nested(@GeneratedId String id, @CreatedAt Instant createdAt) {}

    @Entity
    @Key(partition = "B#{id}", sort = "A")
    record Twice(
            String id,
            @CreatedAt Instant createdAt,
            @CreatedAt Instant madeAt,
            @UpdatedAt Instant updatedAt,
            @UpdatedAt Instant changedAt)
            implements Item {}

    @Entity
    @Key(partition = "C#{id}", sort = "A")
    record Conflict(String id, @CreatedAt @UpdatedAt Instant at) implements Item {}
}
