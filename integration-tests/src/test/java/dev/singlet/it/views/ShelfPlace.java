package dev.singlet.it.views;

import dev.singlet.annotation.Projection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Is read from keys alone. */
@Projection(of = Shelf.class, indexes = "gsi2")
public record ShelfPlace(
        int floor, @Nullable LocalDate since, @Nullable String hall, int number) {}
