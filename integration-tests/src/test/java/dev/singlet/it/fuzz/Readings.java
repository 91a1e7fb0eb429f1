package dev.singlet.it.fuzz;

import static dev.singlet.it.fuzz.Format.DAY;
import static dev.singlet.it.fuzz.Format.HOUR;
import static dev.singlet.it.fuzz.Format.LOWER;
import static dev.singlet.it.fuzz.Format.NANOS;
import static dev.singlet.it.fuzz.Format.PAD3;
import static dev.singlet.it.fuzz.Format.PLAIN;
import static dev.singlet.it.fuzz.Format.TEXT;
import static dev.singlet.it.fuzz.Subject.orNull;
import static dev.singlet.it.fuzz.Subject.value;
import static dev.singlet.it.fuzz.Template.partition;
import static dev.singlet.it.fuzz.Template.slot;
import static dev.singlet.it.fuzz.Template.sort;

import dev.singlet.CheckAction;
import dev.singlet.CreateAction;
import dev.singlet.DeleteAction;
import dev.singlet.PutAction;
import dev.singlet.Query;
import dev.singlet.it.depot.Reading;
import dev.singlet.it.depot.Reading.Shift;
import dev.singlet.it.depot.ReadingFields;
import dev.singlet.it.depot.ReadingKey;
import dev.singlet.it.depot.ReadingRepository;
import dev.singlet.it.depot.ReadingUpdate;
import dev.singlet.it.depot.SiteId;
import dev.singlet.it.fuzz.Shape.Kept;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@link Reading} for random operations. */
record Readings(ReadingRepository repository) implements Subject<Reading, ReadingFields, ReadingUpdate> {

    private static final Template PARTITION = partition(
            "pk",
            "SENSOR#",
            slot("site", TEXT),
            "#",
            slot("sensor", TEXT),
            "#",
            slot("shift", TEXT),
            "#",
            slot("level", PLAIN),
            "#",
            slot("live", TEXT));
    private static final Template SORT =
            sort("sk", slot("day", TEXT), "#", slot("at", NANOS), "#", slot("sequence", PAD3));
    private static final Template SITE = partition("gsi1pk", "SITE#", slot("site", TEXT));
    private static final Template CHANNEL =
            sort("gsi1sk", slot("at", HOUR), "#", slot("channel", LOWER), "#", slot("takenAt", DAY));

    private static final Shape SHAPE = new Shape(
            "Reading", PARTITION, SORT, List.of(SITE, CHANNEL), Map.of(), Kept.NOTHING, Kept.NOTHING, row -> List.of());

    @Override
    public Class<Reading> type() {
        return Reading.class;
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public List<Access<Reading, ReadingFields>> accesses() {
        return List.of(
                new Access<>("bySensor", PARTITION, SORT, SORT.slots(), this::bySensor),
                new Access<>("bySite", SITE, CHANNEL, CHANNEL.slots(), this::bySite));
    }

    private Query<Reading, ReadingFields> bySensor(
            Map<String, Object> partition, List<Object> equal, @Nullable Span span) {
        ReadingRepository.BySiteAndSensorAndShiftAndLevelAndLive query =
                repository.bySiteAndSensorAndShiftAndLevelAndLive(
                        value(partition, "site"),
                        value(partition, "sensor"),
                        value(partition, "shift"),
                        Subject.<Integer>value(partition, "level"),
                        Subject.<Boolean>value(partition, "live"));
        if (equal.isEmpty()) {
            return span == null ? query : query.day(span.<LocalDate>range());
        }
        ReadingRepository.BySiteAndSensorAndShiftAndLevelAndLiveDay ofDay = query.day((LocalDate) equal.get(0));
        if (equal.size() == 1) {
            return span == null ? ofDay : ofDay.at(span.<Instant>range());
        }
        ReadingRepository.BySiteAndSensorAndShiftAndLevelAndLiveDayAt at = ofDay.at((Instant) equal.get(1));
        if (equal.size() == 2) {
            return span == null ? at : at.sequence(span.<Short>range());
        }
        return at.sequence((short) equal.get(2));
    }

    private Query<Reading, ReadingFields> bySite(
            Map<String, Object> partition, List<Object> equal, @Nullable Span span) {
        ReadingRepository.BySite query = repository.bySite(value(partition, "site"));
        if (equal.isEmpty()) {
            return span == null ? query : query.at(span.<Instant>range());
        }
        ReadingRepository.BySiteAt at = query.at((Instant) equal.get(0));
        if (equal.size() == 1) {
            return span == null ? at : at.channel(span.<String>range());
        }
        ReadingRepository.BySiteAtChannel ofChannel = at.channel((String) equal.get(1));
        if (equal.size() == 2) {
            return span == null ? ofChannel : ofChannel.takenAt(span.<Instant>range());
        }
        return ofChannel.takenAt((Instant) equal.get(2));
    }

    @Override
    public Map<String, Object> randomRow(Gen gen) {
        Map<String, Object> row = new TreeMap<>();
        row.put("site", new SiteId(gen.of("a", "a#b")));
        row.put("sensor", gen.of(new UUID(0, 1), new UUID(-1, 1)));
        row.put("shift", gen.of(Shift.EARLY, Shift.EARLY, Shift.LATE));
        row.put("level", gen.of(0, 0, -12));
        row.put("live", gen.chance(0.8));
        row.put("day", gen.date());
        row.put("at", gen.time());
        row.put("sequence", gen.of((short) 0, (short) 9, (short) 999));
        Edit.set("channel", gen.maybe(gen::text)).applyTo(row);
        Edit.set("takenAt", gen.maybe(gen::time)).applyTo(row);
        row.put("value", gen.of(0.0, -1.5, 1e100));
        return row;
    }

    @Override
    public Change<ReadingUpdate> randomChange(Gen gen) {
        double value = gen.of(0.5, -2.0);
        return gen.chance(0.7)
                ? channelAndTakenAt(gen.maybe(gen::text), gen.maybe(gen::time))
                : new Change<>(
                        "value(" + value + ")", update -> update.value(value), List.of(Edit.set("value", value)));
    }

    @Override
    public Change<ReadingUpdate> randomUnfitChange(Gen gen) {
        return gen.chance(0.5)
                ? channelAndTakenAt((String) gen.unfit(""), gen.time())
                : channelAndTakenAt(gen.text(), (Instant) gen.unfit(Instant.EPOCH));
    }

    private static Change<ReadingUpdate> channelAndTakenAt(@Nullable String channel, @Nullable Instant takenAt) {
        return new Change<>(
                "channelAndTakenAt(" + (channel == null ? null : Show.value(channel)) + ", " + takenAt + ")",
                update -> update.channelAndTakenAt(channel, takenAt),
                List.of(Edit.set("channel", channel), Edit.set("takenAt", takenAt)));
    }

    @Override
    public Cond<ReadingFields> randomLeaf(Gen gen) {
        Leaves<ReadingFields> leaves = new Leaves<>(gen);
        return switch (gen.below(4)) {
            case 0 -> leaves.text("channel", ReadingFields::channel, gen::text);
            case 1 -> leaves.ordered("takenAt", ReadingFields::takenAt, gen::time);
            case 2 -> leaves.any("live", ReadingFields::live, () -> gen.chance(0.5));
            default -> leaves.ordered("value", ReadingFields::value, () -> gen.of(0.0, -1.5, 1e100));
        };
    }

    @Override
    public CreateAction<Reading, ReadingFields> creating(Reading item) {
        return repository.creating(item);
    }

    @Override
    public CreateAction<Reading, ReadingFields> drafting(Map<String, Object> row) {
        return repository.creating(draft -> draft.site(value(row, "site"))
                .sensor(value(row, "sensor"))
                .shift(value(row, "shift"))
                .level(Subject.<Integer>value(row, "level"))
                .live(Subject.<Boolean>value(row, "live"))
                .day(value(row, "day"))
                .at(value(row, "at"))
                .sequence(Subject.<Short>value(row, "sequence"))
                .value(Subject.<Double>value(row, "value"))
                .channel(orNull(row, "channel"))
                .takenAt(orNull(row, "takenAt")));
    }

    @Override
    public PutAction<Reading, ReadingFields> putting(Reading item) {
        return repository.putting(item);
    }

    @Override
    public ReadingUpdate updating(Map<String, Object> key, Map<String, Object> restated) {
        return repository.update(key(key));
    }

    @Override
    public DeleteAction<Reading, ReadingFields> deleting(Map<String, Object> key) {
        return repository.deleting(key(key));
    }

    @Override
    public CheckAction<Reading, ReadingFields> checking(Map<String, Object> key) {
        return repository.checking(key(key));
    }

    @Override
    public Optional<Reading> find(Map<String, Object> key) {
        return repository.find(key(key));
    }

    @Override
    public Reading get(Map<String, Object> key) {
        return repository.get(key(key));
    }

    @Override
    public void deleteAll(List<Map<String, Object>> keys) {
        repository.deleteAll(keys.stream().map(Readings::key).toList());
    }

    private static ReadingKey key(Map<String, Object> key) {
        return new ReadingKey(
                value(key, "site"),
                value(key, "sensor"),
                value(key, "shift"),
                Subject.<Integer>value(key, "level"),
                Subject.<Boolean>value(key, "live"),
                value(key, "day"),
                value(key, "at"),
                Subject.<Short>value(key, "sequence"));
    }
}
