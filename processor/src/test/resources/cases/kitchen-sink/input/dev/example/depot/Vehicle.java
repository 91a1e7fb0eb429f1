package dev.example.depot;

import dev.singlet.annotation.Attribute;
import dev.singlet.annotation.Convert;
import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.IdStrategy;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.UpdatedAt;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every type of attribute, in every presence. */
@Entity(name = "VEHICLE")
@Key(partition = "ORG#{orgId:lower}", sort = "VEHICLE#{serial:10}#{vehicleId}")
@Index(name = "gsi1", partition = "CITY#{city}", sort = "PLATE#{city:lower}#{plate}")
@Index(name = "plates", query = "byTown", partition = "CITY#{city:lower}", sort = "PLATE#{city}#{plate}#{city:lower}")
@Index(name = "gsi2", query = "inspectedBy", partition = "INSPECTOR#{inspector}", sort = "{inspectedOn}")
public record Vehicle(
        @Convert(OrgId.Converter.class) OrgId orgId,
        @GeneratedId(IdStrategy.TIME_ORDERED) UUID vehicleId,
        int serial,
        String city,
        @Nullable String plate,
        @Nullable String inspector,
        Optional<LocalDate> inspectedOn,
        byte doors,
        short seats,
        long mileage,
        float height,
        double weight,
        boolean electric,
        char grade,
        @Nullable Byte spareDoors,
        @Nullable Short spareSeats,
        @Nullable Integer axles,
        @Nullable Long odometer,
        @Nullable Float width,
        @Nullable Double length,
        @Nullable Boolean leased,
        @Nullable Character zone,
        BigDecimal price,
        BigInteger frame,
        Fuel fuel,
        Instant boughtAt,
        LocalDate registeredOn,
        Duration warranty,
        byte[] photo,
        byte @Nullable [] thumbnail,
        @Nullable AttributeValue telemetry,
        List<String> drivers,
        @Nullable List<Fuel> fuels,
        Set<String> tags,
        Set<Integer> codes,
        Map<String, Long> counts,
        Optional<Map<Fuel, BigDecimal>> rates,
        List<Map<String, List<UUID>>> history,
        Dimensions dimensions,
        @Nullable Owner owner,
        List<Owner> formerOwners,
        Map<String, Part> parts,
        @Convert(ColorConverter.class) Color color,
        Optional<String> note,
        @Attribute("internal.remark") String remark,
        @Convert(OrgId.Converter.class) @Nullable OrgId lessor,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt)
        implements DepotItem {

    public enum Fuel {
        PETROL,
        DIESEL,
        ELECTRICITY
    }

    public record Dimensions(double length, double width, Optional<Double> height) {}

    /** A part is made of parts. */
    public record Part(String name, List<Part> parts, @Nullable Part spareOf, Set<UUID> suppliers) {}
}
