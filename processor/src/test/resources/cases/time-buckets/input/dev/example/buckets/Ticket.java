package dev.example.buckets;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.UpdatedAt;
import java.time.Instant;

/** A time that keys hold the day of only, beside one that they hold to the millisecond. */
@Entity
@Key(partition = "TICKET#{ticketId}", sort = "TICKET")
@Index(name = "gsi1", query = "createdOn", partition = "TICKET#DAY#{createdAt:day}", sort = "{updatedAt:millis}#{ticketId}")
public record Ticket(@GeneratedId String ticketId, @CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt)
        implements BucketItem {}
