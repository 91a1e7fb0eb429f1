package dev.singlet.eventsourcing.projection;

import dev.singlet.TransactionAction;
import dev.singlet.eventsourcing.RecordedEvent;
import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.eventsourcing.bank.AccountEvent.Remarked;
import dev.singlet.eventsourcing.projection.ledger.Balance;
import java.util.List;

/** Projections that fail at remarks. */
final class Poisoned {

    private Poisoned() {}

    /**
     * Projects event by event.
     *
     * @param actions what a remark leads to, if there are any actions, instead of the failure
     */
    record Balancing(Balances balances, RuntimeException poison, List<TransactionAction> actions)
            implements Projection<AccountEvent> {

        @Override
        public String name() {
            return balances.name();
        }

        @Override
        public List<TransactionAction> project(RecordedEvent<AccountEvent> event) {
            if (!(event.event() instanceof Remarked)) {
                return balances.project(event);
            }
            if (actions.isEmpty()) {
                throw poison;
            }
            return actions;
        }
    }

    /** Folds. */
    record Folding(FoldedBalances balances, RuntimeException poison)
            implements FoldingProjection<AccountEvent, Balance> {

        @Override
        public String name() {
            return balances.name();
        }

        @Override
        public Balance load(String id) {
            return balances.load(id);
        }

        @Override
        public Balance fold(Balance balance, RecordedEvent<AccountEvent> event) {
            if (event.event() instanceof Remarked) {
                throw poison;
            }
            return balances.fold(balance, event);
        }

        @Override
        public List<TransactionAction> write(Balance balance) {
            return balances.write(balance);
        }
    }
}
