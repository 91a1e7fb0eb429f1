package dev.singlet.it.depot;

import dev.singlet.annotation.Convert;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every other type of key component, and sort keys without a prefix of their own. */
@Entity
@Key(partition = "SENSOR#{site}#{sensor}#{shift}#{level}#{live}", sort = "{day}#{at}#{sequence:3}")
@Index(name = "gsi1", partition = "SITE#{site}", sort = "{at:hour}#{channel:lower}#{takenAt:day}")
public record Reading(
        @Convert(SiteId.Converter.class) SiteId site,
        UUID sensor,
        Shift shift,
        int level,
        boolean live,
        LocalDate day,
        Instant at,
        short sequence,
        @Nullable String channel,
        @Nullable Instant takenAt,
        double value)
        implements DepotItem {

    /** A constant in a partition key. */
    public enum Shift {
        EARLY,
        LATE
    }
}
