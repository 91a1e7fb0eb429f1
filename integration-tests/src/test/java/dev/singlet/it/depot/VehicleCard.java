package dev.singlet.it.depot;

import dev.singlet.annotation.Projection;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of a vehicle: with a renamed attribute, with what may be absent, and with a document. */
@Projection(of = Vehicle.class)
public record VehicleCard(
        String vehicleId,
        @Nullable String note,
        Optional<LocalDate> inspectedOn,
        Set<String> tags,
        Vehicle.Engine engine) {

    /** The view that a query should give. */
    public static VehicleCard of(Vehicle vehicle) {
        return new VehicleCard(
                vehicle.vehicleId(), vehicle.note(), vehicle.inspectedOn(), vehicle.tags(), vehicle.engine());
    }
}
