package dev.singlet.it.views;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Is listed by an index that holds keys alone, and in which it is only while both of its keys have a value. */
@Entity(plural = "shelves")
@Key(partition = "SHELF#{number:4}", sort = "SHELF")
@Index(name = "gsi2", query = "byHall", partition = "HALL#{hall}", sort = "{since}#{floor:2}")
@Index(name = "gsi3", query = "byOwner", partition = "OWNER#{owner:lower}", sort = "{since}")
public record Shelf(
        int number,
        @Nullable String hall,
        @Nullable LocalDate since,
        int floor,
        @Nullable String owner,
        String label) implements LibraryItem {}
