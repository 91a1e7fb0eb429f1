package dev.singlet.runtime;

import dev.singlet.IdGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the values that the library keeps, for one action: all its times are the same moment. Not for use by several
 * threads.
 */
public final class GeneratedValues {

    private static final Set<KeyFormat<Instant>> FINE = Set.of(KeyFormat.MILLIS, KeyFormat.MICROS, KeyFormat.NANOS);

    private final Instant now;
    private final IdGenerator ids;
    private final boolean created;
    private boolean gaveFineTime;

    /**
     * Creates a source of values.
     *
     * @param now the time of the action
     * @param ids makes identifiers
     */
    public GeneratedValues(Instant now, IdGenerator ids) {
        this(now, ids, false);
    }

    /** @param created whether the values are for an item that is created */
    GeneratedValues(Instant now, IdGenerator ids, boolean created) {
        this.now = now;
        this.ids = ids;
        this.created = created;
    }

    /**
     * Returns the time of the action.
     *
     * @return the time as the clock gave it
     */
    public Instant now() {
        return now;
    }

    /**
     * Returns an identifier as text.
     *
     * @param given an identifier to keep, or null
     * @return the given one, else a new random UUID in lower case
     */
    public String idUnless(@Nullable String given) {
        return given == null ? ids.random().toString() : given;
    }

    /**
     * Returns an identifier as text.
     *
     * @param given an identifier to keep, or null
     * @return the given one, else a new time-ordered UUID in lower case
     */
    public String timeOrderedIdUnless(@Nullable String given) {
        return given == null ? ids.timeOrdered(now).toString() : given;
    }

    /**
     * Returns an identifier.
     *
     * @param given an identifier to keep, or null
     * @return the given one, else a new random one
     */
    public UUID uuidUnless(@Nullable UUID given) {
        return given == null ? ids.random() : given;
    }

    /**
     * Returns an identifier.
     *
     * @param given an identifier to keep, or null
     * @return the given one, else a new time-ordered one
     */
    public UUID timeOrderedUuidUnless(@Nullable UUID given) {
        return given == null ? ids.timeOrdered(now) : given;
    }

    /**
     * Returns the time of creation.
     *
     * @param given a time to keep as it is, or null
     * @param format the finest format in which a key holds the time
     * @return the given one, else the time of the action, cut to the precision of the format
     */
    public Instant timeUnless(@Nullable Instant given, KeyFormat<Instant> format) {
        return given == null ? time(format) : given;
    }

    /**
     * Returns the time of creation for an item that may be there already, and keeps its own then: so that it tells nobody
     * whose write an item shows.
     *
     * @param format the finest format in which a key holds the time
     * @return the time of the action, cut to the precision of the format
     */
    public Instant timeIfCreated(KeyFormat<Instant> format) {
        return format.canonical(now);
    }

    /**
     * Returns the time of the action.
     *
     * @param format the finest format in which a key holds the time
     * @return the time, cut to the precision of the format
     */
    public Instant time(KeyFormat<Instant> format) {
        gaveFineTime |= FINE.contains(format);
        return format.canonical(now);
    }

    /**
     * Returns the time at which an item expires, as it is stored.
     *
     * @param given the time, or null for none
     * @param <T> the type of the time
     * @return the time without a fraction of a second, or null for none
     */
    @SuppressWarnings("unchecked") // What is cut is an Instant, and there is no subtype that T could be.
    public <T extends @Nullable Instant> T wholeSeconds(T given) {
        return given == null ? given : (T) given.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Returns the time at which an item expires, as it is stored.
     *
     * @param given the time, or empty for none
     * @return the time without a fraction of a second, or empty for none
     */
    public Optional<Instant> wholeSeconds(Optional<Instant> given) {
        // A record may hold null here until it is checked.
        return given == null ? given : given.map(this::wholeSeconds);
    }

    /**
     * Returns the version that an item gets.
     *
     * @param given the version of the record, or null if it has not been stored yet
     * @return 1 for an item that is created; else the one after the given version, which is no version at all after the
     *     last one
     */
    public long version(@Nullable Long given) {
        return created || given == null ? VersionCheck.FIRST : given + 1;
    }

    /**
     * Whether a time of this action was asked for to the millisecond or finer, so that what is written with it can
     * hardly be another writer's.
     */
    boolean gaveFineTime() {
        return gaveFineTime;
    }

    /** Names the class. */
    @Override
    public String toString() {
        return "GeneratedValues";
    }
}
