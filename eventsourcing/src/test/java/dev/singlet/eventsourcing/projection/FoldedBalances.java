package dev.singlet.eventsourcing.projection;

import dev.singlet.TransactionAction;
import dev.singlet.eventsourcing.RecordedEvent;
import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.eventsourcing.projection.ledger.Balance;
import dev.singlet.eventsourcing.projection.ledger.LedgerTable;
import java.util.List;

/** Keeps the balance of each account by one put for all that is new. */
record FoldedBalances(LedgerTable table, String name) implements FoldingProjection<AccountEvent, Balance> {

    @Override
    public Balance load(String id) {
        return table.balances().consistently().find(name, id).orElseGet(() -> new Balance(name, id, 0, 0));
    }

    @Override
    public Balance fold(Balance balance, RecordedEvent<AccountEvent> event) {
        long cents = Balances.cents(event.event());
        return new Balance(name, balance.accountId(), balance.cents() + cents, balance.events() + 1);
    }

    @Override
    public List<TransactionAction> write(Balance balance) {
        return List.of(table.balances().putting(balance));
    }
}
