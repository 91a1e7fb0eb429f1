package dev.example.depot;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Reading} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ReadingCodec extends EntityCodec<Reading, ReadingKey> {
    /**
     * The only instance.
     */
    public static final ReadingCodec INSTANCE = new ReadingCodec();

    private static final OrgId.Converter OWNER_CONVERTER = new OrgId.Converter();

    private static final Bay.Converter BAY_CONVERTER = new Bay.Converter();

    static final AttributeCodec<Reading.Shift> SHIFT = AttributeCodec.enumName(Reading.Shift.class);

    static final AttributeCodec<OrgId> OWNER = AttributeCodec.converted(OWNER_CONVERTER,
            AttributeCodec.STRING);

    static final AttributeCodec<Bay> BAY = AttributeCodec.converted(BAY_CONVERTER,
            AttributeCodec.INT);

    static final KeyFormat<Reading.Shift> SHIFT_FORMAT = KeyFormat.enumName(Reading.Shift.class);

    static final KeyFormat<Short> SMALL_FORMAT = KeyFormat.paddedShort(3);

    static final KeyFormat<Byte> TINY_FORMAT = KeyFormat.paddedByte(2);

    static final KeyFormat<Long> NUMBER_FORMAT = KeyFormat.paddedLong(19);

    static final KeyFormat<OrgId> OWNER_FORMAT = KeyFormat.converted(OWNER_CONVERTER,
            KeyFormat.STRING);

    static final KeyFormat<Bay> BAY_FORMAT = KeyFormat.converted(BAY_CONVERTER, KeyFormat.INT);

    static final KeyFormat<Bay> BAY_FORMAT_ = KeyFormat.converted(BAY_CONVERTER,
            KeyFormat.paddedInt(3));

    private ReadingCodec() {
        super("Reading", Reading.class);
    }

    @Override
    public void write(Reading reading, ItemWriter item) {
        item.put("depot", reading.depot(), AttributeCodec.STRING);
        item.put("line", reading.line(), AttributeCodec.LONG);
        item.put("day", reading.day(), AttributeCodec.LOCAL_DATE);
        item.put("hour", reading.hour(), AttributeCodec.INSTANT);
        item.put("at", reading.at(), AttributeCodec.INSTANT);
        item.put("id", reading.id(), AttributeCodec.STRING);
        item.put("active", reading.active(), AttributeCodec.BOOLEAN);
        item.put("shift", reading.shift(), SHIFT);
        item.put("level", reading.level(), AttributeCodec.SHORT);
        item.put("sensor", reading.sensor(), AttributeCodec.UUID);
        item.put("small", reading.small(), AttributeCodec.SHORT);
        item.put("tiny", reading.tiny(), AttributeCodec.BYTE);
        item.put("number", reading.number(), AttributeCodec.LONG);
        item.put("owner", reading.owner(), OWNER);
        item.put("bay", reading.bay(), BAY);
    }

    @Override
    public Reading read(ItemReader item) {
        return new Reading(
                item.get("depot", AttributeCodec.STRING),
                item.get("line", AttributeCodec.LONG),
                item.get("day", AttributeCodec.LOCAL_DATE),
                item.get("hour", AttributeCodec.INSTANT),
                item.get("at", AttributeCodec.INSTANT),
                item.get("id", AttributeCodec.STRING),
                item.get("active", AttributeCodec.BOOLEAN),
                item.get("shift", SHIFT),
                item.get("level", AttributeCodec.SHORT),
                item.get("sensor", AttributeCodec.UUID),
                item.get("small", AttributeCodec.SHORT),
                item.get("tiny", AttributeCodec.BYTE),
                item.get("number", AttributeCodec.LONG),
                item.get("owner", OWNER),
                item.get("bay", BAY));
    }

    @Override
    public void writeIndexKeys(Reading reading, ItemWriter item) {
        item.putIndexKey("levelsPK", levelsPartition(reading.active(), reading.shift(),
                reading.level()));
        item.putIndexKey("levelsSK", levelsSort(reading.sensor(), reading.small(), reading.tiny(),
                reading.number()));
        item.putIndexKey("ownedPK", ownedPartition(reading.owner()));
        item.putIndexKey("ownedSK", ownedSort(reading.owner(), reading.id(), reading.depot()));
        item.putIndexKey("dailyPK", dailyPartition(reading.at(), reading.bay()));
        item.putIndexKey("dailySK", dailySort(reading.at(), reading.sensor(), reading.depot(),
                reading.bay()));
    }

    @Override
    public ReadingKey keyOf(Reading reading) {
        return ReadingKey.of(reading);
    }

    @Override
    public ReadingKey parseKey(String partition, @Nullable String sort) {
        return ReadingKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Reading reading, Violations violations) {
        checkDepot(reading.depot(), violations);
        checkDay(reading.day(), violations);
        checkHour(reading.hour(), violations);
        checkAt(reading.at(), violations);
        checkId(reading.id(), violations);
        checkShift(reading.shift(), violations);
        checkSensor(reading.sensor(), violations);
        checkSmall(reading.small(), violations);
        checkOwner(reading.owner(), violations);
        checkBay(reading.bay(), violations);
    }

    static void checkDepot(String depot, Violations violations) {
        violations.required("depot", depot);
    }

    static void checkDay(LocalDate day, Violations violations) {
        violations.required("day", day);
    }

    static void checkHour(Instant hour, Violations violations) {
        violations.required("hour", hour);
    }

    static void checkAt(Instant at, Violations violations) {
        violations.required("at", at);
    }

    static void checkId(String id, Violations violations) {
        violations.required("id", id);
    }

    static void checkShift(Reading.Shift shift, Violations violations) {
        violations.required("shift", shift);
    }

    static void checkSensor(UUID sensor, Violations violations) {
        violations.required("sensor", sensor);
    }

    static void checkSmall(Short small, Violations violations) {
        violations.required("small", small);
    }

    static void checkOwner(OrgId owner, Violations violations) {
        violations.required("owner", owner);
    }

    static void checkBay(Bay bay, Violations violations) {
        violations.required("bay", bay);
    }

    /**
     * Returns the index key {@code levelsPK = LEVEL#{active}#{shift}#{level}}.
     */
    static String levelsPartition(boolean active, Reading.Shift shift, short level) {
        return KeyWriter.partition("Reading", "levelsPK")
                .literal("LEVEL#")
                .component("active", active, KeyFormat.BOOLEAN)
                .literal("#")
                .component("shift", shift, SHIFT_FORMAT)
                .literal("#")
                .component("level", level, KeyFormat.SHORT)
                .finish();
    }

    /**
     * Returns the index key {@code levelsSK = {sensor}#{small:3}{tiny:2}#{number:19}}.
     */
    static String levelsSort(UUID sensor, Short small, byte tiny, long number) {
        return KeyWriter.sort("Reading", "levelsSK")
                .component("sensor", sensor, KeyFormat.UUID)
                .literal("#")
                .component("small", small, SMALL_FORMAT)
                .component("tiny", tiny, TINY_FORMAT)
                .literal("#")
                .component("number", number, NUMBER_FORMAT)
                .finish();
    }

    /**
     * Returns the index key {@code ownedPK = {owner}}.
     */
    static String ownedPartition(OrgId owner) {
        return KeyWriter.partition("Reading", "ownedPK")
                .component("owner", owner, OWNER_FORMAT)
                .finish();
    }

    /**
     * Returns the index key {@code ownedSK = {owner}#{id}#{owner}#{depot:upper}}.
     */
    static String ownedSort(OrgId owner, String id, String depot) {
        return KeyWriter.sort("Reading", "ownedSK")
                .component("owner", owner, OWNER_FORMAT)
                .literal("#")
                .component("id", id, KeyFormat.STRING)
                .literal("#")
                .component("owner", owner, OWNER_FORMAT)
                .literal("#")
                .component("depot", depot, KeyFormat.UPPER)
                .finish();
    }

    /**
     * Returns the index key {@code dailyPK = DAY#{at:day}#{bay}}.
     */
    static String dailyPartition(Instant at, Bay bay) {
        return KeyWriter.partition("Reading", "dailyPK")
                .literal("DAY#")
                .component("at", at, KeyFormat.DAY)
                .literal("#")
                .component("bay", bay, BAY_FORMAT)
                .finish();
    }

    /**
     * Returns the index key
     * {@code dailySK = {at:day}#{at:hour}#{sensor}#{at:millis}#{depot:upper}#{at:seconds}#{bay:3}}.
     */
    static String dailySort(Instant at, UUID sensor, String depot, Bay bay) {
        return KeyWriter.sort("Reading", "dailySK")
                .component("at", at, KeyFormat.DAY)
                .literal("#")
                .component("at", at, KeyFormat.HOUR)
                .literal("#")
                .component("sensor", sensor, KeyFormat.UUID)
                .literal("#")
                .component("at", at, KeyFormat.MILLIS)
                .literal("#")
                .component("depot", depot, KeyFormat.UPPER)
                .literal("#")
                .component("at", at, KeyFormat.SECONDS)
                .literal("#")
                .component("bay", bay, BAY_FORMAT_)
                .finish();
    }
}
