package dev.singlet.limits;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.TimeToLive;
import java.time.Instant;

/** Expires. */
@Entity
@Key(partition = "LEASE#{leaseId}", sort = "LEASE")
record Lease(String leaseId, @TimeToLive Instant expiresAt) implements LimitItem {}
