package dev.singlet.it.depot;

import dev.singlet.annotation.Attribute;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Text in keys, sparse indexes, an index attribute of two components, and one attribute for each kind of change. The
 * library keeps no time in it, so an update can be empty.
 */
@Entity
@Key(partition = "ORG#{orgId}", sort = "VEHICLE#{vehicleId}")
@Index(name = "gsi1", partition = "CITY#{city:lower}", sort = "PLATE#{city}#{plate}")
@Index(name = "gsi2", query = "inspectedBy", partition = "INSPECTOR#{inspector}", sort = "{inspectedOn}")
@Index(name = "lsi1", query = "byRating", sort = "RATING#{rating:3}#{vehicleId}", local = true)
public record Vehicle(
        String orgId,
        String vehicleId,
        String city,
        @Nullable String plate,
        @Nullable String inspector,
        Optional<LocalDate> inspectedOn,
        int rating,
        @Max(1000) long mileage,
        @Nullable Integer seats,
        @Attribute("internal.note") @Nullable @Size(max = 8) String note,
        List<String> log,
        @Nullable List<Integer> services,
        Set<String> tags,
        Set<Integer> codes,
        Map<String, Long> counters,
        @Nullable Map<String, String> labels,
        Engine engine)
        implements DepotItem {

    /** A document. */
    public record Engine(Fuel fuel, int power, @Nullable String maker) {}

    /** A constant as text. */
    public enum Fuel {
        PETROL,
        ELECTRICITY
    }
}
