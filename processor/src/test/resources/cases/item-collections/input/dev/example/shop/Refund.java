package dev.example.shop;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.TimeToLive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Key(partition = "USER#{payee}", sort = "REFUND#{payee}#{refundId}")
@Index(
        name = "gsi1",
        query = "byCourier",
        partition = "COURIER#{by}#{priority:2}#{state}",
        sort = "{state}#{sentAt:seconds}#{payee}")
@Index(name = "lsi1", local = true, query = "byDay", sort = "{sentAt:day}#{payee}#{refundId}")
public record Refund(
        String payee, String refundId, @Nullable Courier by, int priority, State state, Instant sentAt, @TimeToLive Instant until)
        implements UserActivity.Purchase, Tracked, UserDay {}
