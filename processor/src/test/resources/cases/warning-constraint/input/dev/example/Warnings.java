package dev.example;

import dev.singlet.AttributeConverter;
import dev.singlet.annotation.Convert;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public final class Warnings {

    private Warnings() {}

    /** Constraints that cannot be checked are said, and the rest is written. */
    @SuppressWarnings("singlet:AttributeUnbounded")
    @Table(name = "Warnings")
    sealed interface WarningItem {}

    @Entity
    @Key(partition = "A#{id}", sort = "A")
    record Checked(
            String id,
            @Null @Nullable String absent,
            @Email(regexp = ".+@example\\.com") String email,
            @Isbn String isbn,
            @Size(max = 5) @Size(min = 2) List<@NotBlank String> names,
            Map<String, List<@Isbn String>> deep,
            @Convert(Joined.class) List<@NotBlank String> joined,
            @Size(max = 5, groups = Warnings.class) String grouped,
            @Valid Nested nested)
            implements WarningItem {}

    record Nested(@NotBlank String name, @Null @Nullable String absent) {}

    public static final class Joined implements AttributeConverter<List<String>, String> {

        @Override
        public String toAttribute(List<String> value) {
            return String.join(",", value);
        }

        @Override
        public List<String> fromAttribute(String stored) {
            return List.of(stored.split(",", -1));
        }
    }

    @Constraint(validatedBy = {})
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @interface Isbn {

        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }
}
