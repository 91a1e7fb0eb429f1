package dev.singlet.eventsourcing.projection.ledger;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/** The sum of all accounts in one read model. */
@Entity
@Key(partition = "TOTAL#{model}", sort = "TOTAL")
public record Total(String model, long cents, long events) implements LedgerItem {}
