package dev.singlet.eventsourcing.projection.ledger;

import dev.singlet.annotation.Table;

/** Read models of accounts. */
@Table(name = "Ledger")
public sealed interface LedgerItem permits Balance, Total {}
