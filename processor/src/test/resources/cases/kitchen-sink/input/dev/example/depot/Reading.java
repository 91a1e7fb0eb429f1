package dev.example.depot;

import dev.singlet.annotation.Convert;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Every type of key component, and some that occur several times, finer and coarser. */
@Entity
@Key(partition = "READING#{depot:upper}#{line}", sort = "{day}#{hour:hour}#{at}#{id}")
@Index(
        name = "levels",
        query = "byLevel",
        partition = "LEVEL#{active}#{shift}#{level}",
        sort = "{sensor}#{small:3}{tiny:2}#{number:19}")
@Index(name = "owned", partition = "{owner}", sort = "{owner}#{id}#{owner}#{depot:upper}")
@Index(
        name = "daily",
        query = "byDay",
        partition = "DAY#{at:day}#{bay}",
        sort = "{at:day}#{at:hour}#{sensor}#{at:millis}#{depot:upper}#{at:seconds}#{bay:3}")
public record Reading(
        String depot,
        long line,
        LocalDate day,
        Instant hour,
        Instant at,
        String id,
        boolean active,
        Shift shift,
        short level,
        UUID sensor,
        Short small,
        byte tiny,
        long number,
        @Convert(OrgId.Converter.class) OrgId owner,
        @Convert(Bay.Converter.class) Bay bay)
        implements DepotItem {

    public enum Shift {
        EARLY,
        LATE
    }
}
