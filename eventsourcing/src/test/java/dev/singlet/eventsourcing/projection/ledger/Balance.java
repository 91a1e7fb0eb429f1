package dev.singlet.eventsourcing.projection.ledger;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/** The balance of one account in one read model. */
@Entity
@Key(partition = "BALANCE#{model}#{accountId}", sort = "BALANCE")
public record Balance(String model, String accountId, long cents, long events) implements LedgerItem {}
