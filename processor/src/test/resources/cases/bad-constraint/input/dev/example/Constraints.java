package dev.example;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class Constraints {

    private Constraints() {}

    @Table(name = "Constraints")
    sealed interface Item {}

    @Entity
    @Key(partition = "A#{id}", sort = "A")
    record Checked(
            String id,
            @Size(max = 3) int size,
            @NotBlank List<String> notBlank,
            @Positive String positive,
            @Past Duration past,
            @AssertTrue String assertTrue,
            @NotNull @Nullable String notNull,
            @DecimalMin("zero") long decimal,
            @Pattern(regexp = "[a-z") String pattern,
            Optional<@Positive String> inside)
            implements Item {}
}
