package dev.singlet.it.paths;

import dev.singlet.annotation.Attribute;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.UpdatedAt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records within records, lists and maps, with constraints at every depth. */
@Entity
@Key(partition = "STORE#{storeId}", sort = "ORDER#{orderId}")
public record Order(
        String storeId,
        @GeneratedId @Nullable String orderId,
        @Valid Address address,
        @Nullable Address invoice,
        Optional<@Valid Contact> contact,
        @NotEmpty @Size(max = 3) List<@Valid Line> lines,
        List<@NotBlank @Size(max = 8) String> notes,
        List<List<@Min(0) Integer>> grid,
        Set<@Pattern(regexp = "[a-z]+") String> tags,
        Map<@Size(max = 8) String, Setting> settings,
        Map<Currency, @Positive BigDecimal> prices,
        @Size(max = 2) Map<UUID, List<Line>> parcels,
        @UpdatedAt @Nullable Instant updatedAt)
        implements PathsItem {

    /** A constant as a key. */
    public enum Currency {
        EUR,
        USD
    }

    /** Where an order goes. */
    public record Address(
            String street,
            @Size(min = 2, max = 10) String city,

            @Attribute("zip-code") @Nullable @Pattern(regexp = "[0-9]{5}")
            String zip,

            Optional<Place> place) {}

    /** A place on the globe. */
    public record Place(
            double latitude, double longitude, @Nullable BigDecimal height) {}

    /** Whom to ask. */
    public record Contact(@Nullable String name, Optional<String> phone) {}

    /** A line may come with another one. */
    public record Line(
            @NotBlank String sku,
            @Min(1) @Max(100) int quantity,
            BigDecimal price,
            Set<String> labels,
            @Nullable Line gift) {}

    /** A setting and what it was. */
    public record Setting(
            String value,
            boolean on,
            List<String> history,
            @Nullable @Positive Long uses) {}
}
