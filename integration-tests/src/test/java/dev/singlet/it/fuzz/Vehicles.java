package dev.singlet.it.fuzz;

import static dev.singlet.it.fuzz.Subject.orNull;
import static dev.singlet.it.fuzz.Subject.value;

import dev.singlet.CheckAction;
import dev.singlet.CreateAction;
import dev.singlet.DeleteAction;
import dev.singlet.PutAction;
import dev.singlet.Query;
import dev.singlet.it.depot.Vehicle;
import dev.singlet.it.depot.VehicleFields;
import dev.singlet.it.depot.VehicleKey;
import dev.singlet.it.depot.VehicleRepository;
import dev.singlet.it.depot.VehicleUpdate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@link Vehicle} for random operations. */
record Vehicles(VehicleRepository repository) implements Subject<Vehicle, VehicleFields, VehicleUpdate> {

    @Override
    public Class<Vehicle> type() {
        return Vehicle.class;
    }

    @Override
    public Shape shape() {
        return VehicleShape.SHAPE;
    }

    @Override
    public List<Access<Vehicle, VehicleFields>> accesses() {
        return List.of(
                new Access<>(
                        "byOrgId", VehicleShape.PARTITION, VehicleShape.SORT, VehicleShape.SORT.slots(), this::byOrgId),
                new Access<>("byCity", VehicleShape.CITY, VehicleShape.PLATE, VehicleShape.PLATE.slots(), this::byCity),
                new Access<>(
                        "inspectedBy",
                        VehicleShape.INSPECTOR,
                        VehicleShape.INSPECTED,
                        VehicleShape.INSPECTED.slots(),
                        this::inspectedBy),
                new Access<>(
                        "byRating",
                        VehicleShape.PARTITION,
                        VehicleShape.RATING,
                        VehicleShape.RATING.slots(),
                        this::byRating));
    }

    private Query<Vehicle, VehicleFields> byOrgId(
            Map<String, Object> partition, List<Object> equal, @Nullable Span span) {
        VehicleRepository.ByOrgId query = repository.consistently().byOrgId(value(partition, "orgId"));
        if (!equal.isEmpty()) {
            return query.vehicleId((String) equal.get(0));
        }
        return span == null ? query : query.vehicleId(span.<String>range());
    }

    private Query<Vehicle, VehicleFields> byCity(
            Map<String, Object> partition, List<Object> equal, @Nullable Span span) {
        VehicleRepository.ByCity query = repository.byCity(value(partition, "city"));
        if (equal.isEmpty()) {
            return span == null ? query : query.city(span.<String>range());
        }
        VehicleRepository.ByCityCity ofCity = query.city((String) equal.get(0));
        if (equal.size() == 2) {
            return ofCity.plate((String) equal.get(1));
        }
        return span == null ? ofCity : ofCity.plate(span.<String>range());
    }

    private Query<Vehicle, VehicleFields> inspectedBy(
            Map<String, Object> partition, List<Object> equal, @Nullable Span span) {
        VehicleRepository.InspectedBy query = repository.inspectedBy(value(partition, "inspector"));
        if (!equal.isEmpty()) {
            return query.inspectedOn((java.time.LocalDate) equal.get(0));
        }
        return span == null ? query : query.inspectedOn(span.<java.time.LocalDate>range());
    }

    private Query<Vehicle, VehicleFields> byRating(
            Map<String, Object> partition, List<Object> equal, @Nullable Span span) {
        VehicleRepository.ByRating query = repository.byRating(value(partition, "orgId"));
        if (equal.isEmpty()) {
            return span == null ? query : query.rating(span.<Integer>range());
        }
        VehicleRepository.ByRatingRating rated = query.rating((int) equal.get(0));
        if (equal.size() == 2) {
            return rated.vehicleId((String) equal.get(1));
        }
        return span == null ? rated : rated.vehicleId(span.<String>range());
    }

    @Override
    public Map<String, Object> randomRow(Gen gen) {
        return VehicleShape.randomRow(gen);
    }

    @Override
    public Change<VehicleUpdate> randomChange(Gen gen) {
        return new VehicleChanges(gen).any();
    }

    @Override
    public Change<VehicleUpdate> randomUnfitChange(Gen gen) {
        return new VehicleChanges(gen).unfit();
    }

    @Override
    public Cond<VehicleFields> randomLeaf(Gen gen) {
        Leaves<VehicleFields> leaves = new Leaves<>(gen);
        return switch (gen.below(11)) {
            case 0 -> leaves.text("city", VehicleFields::city, () -> VehicleShape.city(gen));
            case 1 -> leaves.text("plate", VehicleFields::plate, gen::text);
            case 2 -> leaves.text("note", VehicleFields::note, gen::text);
            case 3 -> leaves.ordered("inspectedOn", VehicleFields::inspectedOn, gen::date);
            case 4 -> leaves.ordered("rating", VehicleFields::rating, () -> VehicleShape.rating(gen));
            case 5 -> leaves.ordered("seats", VehicleFields::seats, () -> gen.below(3));
            case 6 -> leaves.list("log", VehicleFields::log, gen::text);
            case 7 -> leaves.set("tags", VehicleFields::tags, gen::name);
            case 8 -> leaves.set("codes", VehicleFields::codes, () -> gen.below(3));
            case 9 -> leaves.map("counters", VehicleFields::counters, () -> (long) gen.below(3));
            default -> leaves.map("labels", VehicleFields::labels, gen::text);
        };
    }

    @Override
    public CreateAction<Vehicle, VehicleFields> creating(Vehicle item) {
        return repository.creating(item);
    }

    @Override
    public CreateAction<Vehicle, VehicleFields> drafting(Map<String, Object> row) {
        return repository.creating(draft -> draft.orgId(value(row, "orgId"))
                .vehicleId(value(row, "vehicleId"))
                .city(value(row, "city"))
                .rating(Subject.<Integer>value(row, "rating"))
                .mileage(Subject.<Long>value(row, "mileage"))
                .log(value(row, "log"))
                .counters(value(row, "counters"))
                .engine(value(row, "engine"))
                .plate(orNull(row, "plate"))
                .inspector(orNull(row, "inspector"))
                .inspectedOn(orNull(row, "inspectedOn"))
                .seats(orNull(row, "seats"))
                .note(orNull(row, "note"))
                .services(orNull(row, "services"))
                .tags(Optional.ofNullable(Subject.<Set<String>>orNull(row, "tags"))
                        .orElse(Set.of()))
                .codes(Optional.ofNullable(Subject.<Set<Integer>>orNull(row, "codes"))
                        .orElse(Set.of()))
                .labels(orNull(row, "labels")));
    }

    @Override
    public PutAction<Vehicle, VehicleFields> putting(Vehicle item) {
        return repository.putting(item);
    }

    @Override
    public VehicleUpdate updating(Map<String, Object> key, Map<String, Object> restated) {
        return repository.update(key(key));
    }

    @Override
    public DeleteAction<Vehicle, VehicleFields> deleting(Map<String, Object> key) {
        return repository.deleting(key(key));
    }

    @Override
    public CheckAction<Vehicle, VehicleFields> checking(Map<String, Object> key) {
        return repository.checking(key(key));
    }

    @Override
    public Optional<Vehicle> find(Map<String, Object> key) {
        return repository.find(key(key));
    }

    @Override
    public Vehicle get(Map<String, Object> key) {
        return repository.consistently().get(value(key, "orgId"), value(key, "vehicleId"));
    }

    @Override
    public void deleteAll(List<Map<String, Object>> keys) {
        repository.deleteAll(keys.stream().map(Vehicles::key).toList());
    }

    private static VehicleKey key(Map<String, Object> key) {
        return new VehicleKey(value(key, "orgId"), value(key, "vehicleId"));
    }
}
