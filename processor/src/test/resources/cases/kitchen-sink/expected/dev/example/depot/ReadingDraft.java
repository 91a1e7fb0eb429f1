package dev.example.depot;

import dev.singlet.runtime.GeneratedValues;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Reading}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ReadingDraft {
    private final String depot;

    private final long line;

    private final LocalDate day;

    private final Instant hour;

    private final Instant at;

    private final String id;

    private final boolean active;

    private final Reading.Shift shift;

    private final short level;

    private final UUID sensor;

    private final Short small;

    private final byte tiny;

    private final long number;

    private final OrgId owner;

    private final Bay bay;

    private ReadingDraft(String depot, long line, LocalDate day, Instant hour, Instant at,
            String id, boolean active, Reading.Shift shift, short level, UUID sensor, Short small,
            byte tiny, long number, OrgId owner, Bay bay) {
        this.depot = depot;
        this.line = line;
        this.day = day;
        this.hour = hour;
        this.at = at;
        this.id = id;
        this.active = active;
        this.shift = shift;
        this.level = level;
        this.sensor = sensor;
        this.small = small;
        this.tiny = tiny;
        this.number = number;
        this.owner = owner;
        this.bay = bay;
    }

    static NeedsDepot start() {
        return depot ->
                line ->
                day ->
                hour ->
                at ->
                id ->
                active ->
                shift ->
                level ->
                sensor ->
                small ->
                tiny ->
                number ->
                owner ->
                bay ->
                new ReadingDraft(depot, line, day, hour, at, id, active, shift, level, sensor,
                        small, tiny, number, owner, bay);
    }

    Reading toRecord(GeneratedValues generated) {
        return new Reading(
                depot,
                line,
                day,
                hour,
                at,
                id,
                active,
                shift,
                level,
                sensor,
                small,
                tiny,
                number,
                owner,
                bay);
    }

    /**
     * The draft that lacks {@code depot}.
     */
    public interface NeedsDepot {
        /**
         * Sets {@code depot}.
         *
         * @param depot the value
         * @return the draft with it
         */
        NeedsLine depot(String depot);
    }

    /**
     * The draft that lacks {@code line}.
     */
    public interface NeedsLine {
        /**
         * Sets {@code line}.
         *
         * @param line the value
         * @return the draft with it
         */
        NeedsDay line(long line);
    }

    /**
     * The draft that lacks {@code day}.
     */
    public interface NeedsDay {
        /**
         * Sets {@code day}.
         *
         * @param day the value
         * @return the draft with it
         */
        NeedsHour day(LocalDate day);
    }

    /**
     * The draft that lacks {@code hour}.
     */
    public interface NeedsHour {
        /**
         * Sets {@code hour}.
         *
         * @param hour the value
         * @return the draft with it
         */
        NeedsAt hour(Instant hour);
    }

    /**
     * The draft that lacks {@code at}.
     */
    public interface NeedsAt {
        /**
         * Sets {@code at}.
         *
         * @param at the value
         * @return the draft with it
         */
        NeedsId at(Instant at);
    }

    /**
     * The draft that lacks {@code id}.
     */
    public interface NeedsId {
        /**
         * Sets {@code id}.
         *
         * @param id the value
         * @return the draft with it
         */
        NeedsActive id(String id);
    }

    /**
     * The draft that lacks {@code active}.
     */
    public interface NeedsActive {
        /**
         * Sets {@code active}.
         *
         * @param active the value
         * @return the draft with it
         */
        NeedsShift active(boolean active);
    }

    /**
     * The draft that lacks {@code shift}.
     */
    public interface NeedsShift {
        /**
         * Sets {@code shift}.
         *
         * @param shift the value
         * @return the draft with it
         */
        NeedsLevel shift(Reading.Shift shift);
    }

    /**
     * The draft that lacks {@code level}.
     */
    public interface NeedsLevel {
        /**
         * Sets {@code level}.
         *
         * @param level the value
         * @return the draft with it
         */
        NeedsSensor level(short level);
    }

    /**
     * The draft that lacks {@code sensor}.
     */
    public interface NeedsSensor {
        /**
         * Sets {@code sensor}.
         *
         * @param sensor the value
         * @return the draft with it
         */
        NeedsSmall sensor(UUID sensor);
    }

    /**
     * The draft that lacks {@code small}.
     */
    public interface NeedsSmall {
        /**
         * Sets {@code small}.
         *
         * @param small the value
         * @return the draft with it
         */
        NeedsTiny small(Short small);
    }

    /**
     * The draft that lacks {@code tiny}.
     */
    public interface NeedsTiny {
        /**
         * Sets {@code tiny}.
         *
         * @param tiny the value
         * @return the draft with it
         */
        NeedsNumber tiny(byte tiny);
    }

    /**
     * The draft that lacks {@code number}.
     */
    public interface NeedsNumber {
        /**
         * Sets {@code number}.
         *
         * @param number the value
         * @return the draft with it
         */
        NeedsOwner number(long number);
    }

    /**
     * The draft that lacks {@code owner}.
     */
    public interface NeedsOwner {
        /**
         * Sets {@code owner}.
         *
         * @param owner the value
         * @return the draft with it
         */
        NeedsBay owner(OrgId owner);
    }

    /**
     * The draft that lacks {@code bay}.
     */
    public interface NeedsBay {
        /**
         * Sets {@code bay}.
         *
         * @param bay the value
         * @return the draft with it
         */
        ReadingDraft bay(Bay bay);
    }
}
