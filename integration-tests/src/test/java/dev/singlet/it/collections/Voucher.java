package dev.singlet.it.collections;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.TimeToLive;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Key(partition = "CUSTOMER#{owner}", sort = "VOUCHER#{code}")
@Index(name = "gsi1", partition = "DAY#{sentOn}", sort = "{sentAt:millis}#VOUCHER#{code}")
@Index(name = "lsi1", local = true, query = "byRank", sort = "{rank:3}#VOUCHER")
public record Voucher(
        String owner,
        String code,
        int rank,
        @Nullable LocalDate sentOn,
        Instant sentAt,
        @TimeToLive @Nullable Instant expiresAt)
        implements CustomerActivity, Delivery, Ranked {}
