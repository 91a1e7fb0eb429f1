package dev.singlet.limits;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import org.jspecify.annotations.Nullable;

/** Keys that are nothing but a component. */
@Entity
@Key(partition = "{name}", sort = "{rank}")
@Index(name = "gsi1", query = "atPlace", partition = "{place}", sort = "{spot}")
record Bare(
        String name,
        String rank,
        @Nullable String place,
        @Nullable String spot) implements LimitItem {}
