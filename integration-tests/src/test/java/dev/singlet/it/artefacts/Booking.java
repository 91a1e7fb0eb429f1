package dev.singlet.it.artefacts;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.TimeToLive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Key(partition = "ACCOUNT#{accountId}", sort = "BOOKING#{bookedAt:millis}#{number:6}")
@Index(name = "gsi1", query = "byPayee", partition = "PAYEE#{payee}", sort = "{total:8}{currency:upper}")
@Index(name = "lsi1", query = "byTitle", local = true, sort = "TITLE#{title:lower}")
public record Booking(
        String accountId,
        Instant bookedAt,
        int number,
        @Nullable String payee,
        long total,
        String currency,
        String title,
        @Nullable @TimeToLive Instant until)
        implements BookingItems {}
