package dev.example.depot;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.UpdatedAt;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Constraints of every kind, and a status that shares an index attribute with the time of the latest write. */
@Entity
@Key(partition = "ORG#{orgId:lower}", sort = "JOB#{jobId}")
@Index(name = "by-status", query = "byStatus", partition = "ORG#{orgId:lower}", sort = "{status}#{updatedAt:seconds}")
@Index(name = "due", partition = "ASSIGNEE#{assignee}", sort = "DUE#{dueAt:day}#{priority:2}")
public record Job(
        @NotBlank @Size(max = 40) String orgId,
        @GeneratedId String jobId,
        Status status,
        @Nullable @Size(min = 2) @Pattern(regexp = "[a-z]+(\\.[a-z]+)*\u2028?\"\\$[^#]") String assignee,
        Optional<@NotNull @Future Instant> dueAt,
        @Min(0) @Max(99) int priority,
        @Positive long effort,
        @PositiveOrZero @Nullable Integer delay,
        @Negative short debt,
        @NegativeOrZero byte balance,
        @DecimalMin("0.01") @DecimalMax(value = "1000000", inclusive = false) @Digits(integer = 7, fraction = 2) BigDecimal cost,
        @Email String contact,
        @NotEmpty @Size(max = 10) List<String> steps,
        @Size(max = 100) Map<String, String> settings,
        @PastOrPresent Instant orderedAt,
        @Future @Nullable Instant expiresAt,
        @AssertTrue boolean accepted,
        @Size(max = 3) @Nullable List<Integer> retries,
        @Min(-1) @PositiveOrZero @Max(1000) @Nullable Integer progress,
        @Min(-200) @Max(5_000_000_000L) byte share,
        @Max(5_000_000_000L) long distance,
        @Digits(integer = 3, fraction = 0) int attempts,
        @Min(0) double weight,
        @NotEmpty Set<String> labels,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt)
        implements DepotItem {

    public enum Status {
        OPEN,
        CLOSED
    }
}
