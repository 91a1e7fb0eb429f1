package dev.example.settings;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.UpdatedAt;
import java.time.Instant;

/** There is only one. */
@Entity
@Key(partition = "SETTINGS", sort = "SETTINGS")
public record Settings(String theme, @UpdatedAt Instant updatedAt) implements Item {}
