package dev.singlet.eventsourcing.projection;

import dev.singlet.TransactionAction;
import dev.singlet.eventsourcing.RecordedEvent;
import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.eventsourcing.bank.AccountEvent.Deposited;
import dev.singlet.eventsourcing.bank.AccountEvent.Withdrawn;
import dev.singlet.eventsourcing.projection.ledger.LedgerTable;
import java.util.List;

/** Adds each movement to the balance of its account and to the total: projecting it twice would be seen. */
record Balances(LedgerTable table, String name) implements Projection<AccountEvent> {

    @Override
    public List<TransactionAction> project(RecordedEvent<AccountEvent> event) {
        long cents = cents(event.event());
        return cents == 0
                ? List.of()
                : List.of(
                        table.balances()
                                .update(name, event.id())
                                .addToCents(cents)
                                .addToEvents(1)
                                .orCreate(),
                        table.totals()
                                .update(name)
                                .addToCents(cents)
                                .addToEvents(1)
                                .orCreate());
    }

    /** What an event adds to the balance. */
    static long cents(AccountEvent event) {
        if (event instanceof Deposited deposited) {
            return deposited.cents();
        }
        return event instanceof Withdrawn withdrawn ? -withdrawn.cents() : 0;
    }
}
