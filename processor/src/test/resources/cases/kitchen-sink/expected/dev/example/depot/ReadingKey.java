package dev.example.depot;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Reading}: partition key {@code READING#{depot:upper}#{line}}, sort key
 * {@code {day}#{hour:hour}#{at}#{id}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ReadingKey implements EntityKey {
    private final String depot;

    private final long line;

    private final LocalDate day;

    private final Instant hour;

    private final Instant at;

    private final String id;

    /**
     * Makes a key.
     *
     * @param depot changed to upper case
     * @param line part of the key
     * @param day never null
     * @param hour cut to the hour
     * @param at never null
     * @param id never null
     */
    public ReadingKey(String depot, long line, LocalDate day, Instant hour, Instant at, String id) {
        this.depot = KeyFormat.UPPER.canonical(Objects.requireNonNull(depot, "depot"));
        this.line = line;
        this.day = Objects.requireNonNull(day, "day");
        this.hour = KeyFormat.HOUR.canonical(Objects.requireNonNull(hour, "hour"));
        this.at = Objects.requireNonNull(at, "at");
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the key of a record.
     *
     * @param reading the record
     * @return its key
     */
    public static ReadingKey of(Reading reading) {
        return new ReadingKey(reading.depot(), reading.line(), reading.day(), reading.hour(),
                reading.at(), reading.id());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Reading}
     */
    public static ReadingKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Reading", "PK", partition).literal("READING#");
        String depot = partitionReader.component("depot", KeyFormat.UPPER);
        partitionReader.literal("#");
        long line = partitionReader.component("line", KeyFormat.LONG);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Reading", "SK", sort);
        LocalDate day = sortReader.component("day", KeyFormat.DATE);
        sortReader.literal("#");
        Instant hour = sortReader.component("hour", KeyFormat.HOUR);
        sortReader.literal("#");
        Instant at = sortReader.component("at", KeyFormat.NANOS);
        sortReader.literal("#");
        String id = sortReader.component("id", KeyFormat.STRING);
        sortReader.end();
        return new ReadingKey(depot, line, day, hour, at, id);
    }

    /**
     * Returns {@code depot}.
     *
     * @return a part of the key
     */
    public String depot() {
        return depot;
    }

    /**
     * Returns {@code line}.
     *
     * @return a part of the key
     */
    public long line() {
        return line;
    }

    /**
     * Returns {@code day}.
     *
     * @return a part of the key
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Returns {@code hour}.
     *
     * @return a part of the key
     */
    public Instant hour() {
        return hour;
    }

    /**
     * Returns {@code at}.
     *
     * @return a part of the key
     */
    public Instant at() {
        return at;
    }

    /**
     * Returns {@code id}.
     *
     * @return a part of the key
     */
    public String id() {
        return id;
    }

    /**
     * Returns the partition key, {@code READING#{depot:upper}#{line}}.
     */
    @Override
    public String partition() {
        return partitionOf(depot, line);
    }

    static String partitionOf(String depot, long line) {
        return KeyWriter.partition("Reading", "PK")
                .literal("READING#")
                .component("depot", depot, KeyFormat.UPPER)
                .literal("#")
                .component("line", line, KeyFormat.LONG)
                .finish();
    }

    /**
     * Returns the sort key, {@code {day}#{hour:hour}#{at}#{id}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Reading", "SK")
                .component("day", day, KeyFormat.DATE)
                .literal("#")
                .component("hour", hour, KeyFormat.HOUR)
                .literal("#")
                .component("at", at, KeyFormat.NANOS)
                .literal("#")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ReadingKey other
                && depot.equals(other.depot)
                && line == other.line
                && day.equals(other.day)
                && hour.equals(other.hour)
                && at.equals(other.at)
                && id.equals(other.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(depot, line, day, hour, at, id);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "ReadingKey";
    }
}
