package dev.example;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

public final class Contradictions {

    private Contradictions() {}

    @Table(name = "Contradictions")
    sealed interface ContradictionItem {}

    @Entity
    @Key(partition = "A#{id}", sort = "A")
    record Impossible(
            String id,
            @Size(min = 3, max = 2) String size,
            @NotEmpty @Size(max = 0) List<String> empty,
            @Min(1) @Max(0) long never,
            @Min(5_000_000_000L) int tooGreat,
            @DecimalMin(value = "1", inclusive = false) @DecimalMax("1.5") int between,
            @Positive @DecimalMax(value = "0", inclusive = false) BigDecimal sign,
            @PositiveOrZero @Negative double half,
            @AssertTrue @AssertFalse boolean both,
            @Past @Future Instant time,
            Map<@Size(min = 2, max = 1) String, List<@Min(2) @Max(1) Integer>> deep,
            Inner inner)
            implements ContradictionItem {}

    record Inner(@Min(1) @Max(0) int number, @Pattern(regexp = "(") String pattern, List<@Positive String> texts) {}
}
