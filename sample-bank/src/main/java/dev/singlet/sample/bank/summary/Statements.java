package dev.singlet.sample.bank.summary;

import dev.singlet.TransactionAction;
import dev.singlet.eventsourcing.RecordedEvent;
import dev.singlet.eventsourcing.projection.Projection;
import dev.singlet.sample.bank.account.AccountEvent;
import dev.singlet.sample.bank.account.AccountEvent.Deposited;
import dev.singlet.sample.bank.account.AccountEvent.Withdrawn;
import java.util.List;

/** Writes a line for each movement of money: what an event changes is in one transaction with the projection's cursor. */
public final class Statements implements Projection<AccountEvent> {

    private final StatementLineRepository lines;

    /**
     * Makes the projection.
     *
     * @param table keeps the lines
     */
    public Statements(SummaryTable table) {
        this.lines = table.statementLines();
    }

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public List<TransactionAction> project(RecordedEvent<AccountEvent> recorded) {
        if (recorded.event() instanceof Deposited deposited) {
            return List.of(line(recorded, deposited.amount(), deposited.reason()));
        }
        if (recorded.event() instanceof Withdrawn withdrawn) {
            return List.of(line(recorded, -withdrawn.amount(), withdrawn.reason()));
        }
        return List.of();
    }

    private TransactionAction line(RecordedEvent<AccountEvent> recorded, long amount, String reason) {
        return lines.creating(
                new StatementLine(recorded.id(), recorded.version(), amount, reason, recorded.recordedAt()));
    }
}
