package dev.example.views;

import dev.singlet.annotation.Convert;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Is listed by an index that holds keys alone, which tell some of its components and does not expire. */
@Entity
@Key(partition = "LABEL#{id}", sort = "LABEL")
@Index(name = "gsi2", query = "byColor", partition = "COLOR#{color}", sort = "{name}#{since:day}")
public record Label(
        String id, String name, @Convert(Color.Code.class) Color color, Optional<Instant> since, @Nullable String note)
        implements ViewsItem {}
