package dev.example.buckets;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.UpdatedAt;
import java.time.Instant;

/** Times that keys hold the day and the hour of, and records all of. */
@Entity
@Key(partition = "ENTRY#{entryId}", sort = "ENTRY")
@Index(name = "gsi1", query = "createdOn", partition = "ENTRY#DAY#{createdAt:day}", sort = "{entryId}")
@Index(name = "gsi2", query = "updatedIn", partition = "HOUR#{updatedAt:hour}", sort = "{entryId}")
public record Entry(@GeneratedId String entryId, String text, @CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt)
        implements BucketItem {}
