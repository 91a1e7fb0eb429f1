package dev.singlet.runtime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The checks of times, as part of {@link Violations}. */
public abstract sealed class TimeViolations extends NumberViolations permits NestedViolations {

    private final Instant now;

    TimeViolations(Instant now) {
        this.now = now;
    }

    /**
     * Checks a time: it must be in the past.
     *
     * @param component the name of the component
     * @param time the time
     */
    public void past(String component, @Nullable Instant time) {
        check(time == null || time.compareTo(now) < 0, component, "must be in the past");
    }

    /**
     * Checks a date, by the day in UTC: it must be in the past.
     *
     * @param component the name of the component
     * @param date the date
     */
    public void past(String component, @Nullable LocalDate date) {
        check(date == null || date.compareTo(today()) < 0, component, "must be in the past");
    }

    /**
     * Checks a time: it must not be in the future.
     *
     * @param component the name of the component
     * @param time the time
     */
    public void pastOrPresent(String component, @Nullable Instant time) {
        check(time == null || time.compareTo(now) <= 0, component, "must not be in the future");
    }

    /**
     * Checks a date, by the day in UTC: it must not be in the future.
     *
     * @param component the name of the component
     * @param date the date
     */
    public void pastOrPresent(String component, @Nullable LocalDate date) {
        check(date == null || date.compareTo(today()) <= 0, component, "must not be in the future");
    }

    /**
     * Checks a time: it must be in the future.
     *
     * @param component the name of the component
     * @param time the time
     */
    public void future(String component, @Nullable Instant time) {
        check(time == null || time.compareTo(now) > 0, component, "must be in the future");
    }

    /**
     * Checks a date, by the day in UTC: it must be in the future.
     *
     * @param component the name of the component
     * @param date the date
     */
    public void future(String component, @Nullable LocalDate date) {
        check(date == null || date.compareTo(today()) > 0, component, "must be in the future");
    }

    /**
     * Checks a time: it must not be in the past.
     *
     * @param component the name of the component
     * @param time the time
     */
    public void futureOrPresent(String component, @Nullable Instant time) {
        check(time == null || time.compareTo(now) >= 0, component, "must not be in the past");
    }

    /**
     * Checks a date, by the day in UTC: it must not be in the past.
     *
     * @param component the name of the component
     * @param date the date
     */
    public void futureOrPresent(String component, @Nullable LocalDate date) {
        check(date == null || date.compareTo(today()) >= 0, component, "must not be in the past");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
