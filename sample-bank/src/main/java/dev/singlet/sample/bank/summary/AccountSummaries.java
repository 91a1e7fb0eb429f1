package dev.singlet.sample.bank.summary;

import dev.singlet.TransactionAction;
import dev.singlet.eventsourcing.RecordedEvent;
import dev.singlet.eventsourcing.projection.FoldingProjection;
import dev.singlet.sample.bank.account.Account.Status;
import dev.singlet.sample.bank.account.AccountEvent;
import dev.singlet.sample.bank.account.AccountEvent.CalledOff;
import dev.singlet.sample.bank.account.AccountEvent.Closed;
import dev.singlet.sample.bank.account.AccountEvent.Deposited;
import dev.singlet.sample.bank.account.AccountEvent.Opened;
import dev.singlet.sample.bank.account.AccountEvent.Withdrawn;
import dev.singlet.sample.bank.account.AccountEventHandler;
import java.util.List;

/** Keeps one summary for each account: all new events of an account are folded into it, and it is written once. */
public final class AccountSummaries implements FoldingProjection<AccountEvent, AccountSummary> {

    private static final Fold FOLD = new Fold();

    private final AccountSummaryRepository summaries;

    /**
     * Makes the projection.
     *
     * @param table keeps the summaries
     */
    public AccountSummaries(SummaryTable table) {
        this.summaries = table.accounts();
    }

    @Override
    public String name() {
        return "account-summaries";
    }

    @Override
    public AccountSummary load(String id) {
        return summaries.consistently().find(id).orElseGet(() -> AccountSummary.unopened(id));
    }

    @Override
    public AccountSummary fold(AccountSummary summary, RecordedEvent<AccountEvent> event) {
        return FOLD.handle(new Step(summary, event), event.event());
    }

    @Override
    public List<TransactionAction> write(AccountSummary summary) {
        return List.of(summaries.putting(summary));
    }

    private record Step(AccountSummary before, RecordedEvent<AccountEvent> event) {

        AccountSummary moved(long amount) {
            return new AccountSummary(
                    before.accountId(),
                    before.owner(),
                    before.status(),
                    before.balance() + amount,
                    before.movements() + 1,
                    event.recordedAt());
        }

        AccountSummary with(String owner, Status status) {
            return new AccountSummary(
                    before.accountId(), owner, status, before.balance(), before.movements(), before.lastMovedAt());
        }
    }

    private static final class Fold implements AccountEventHandler<Step, AccountSummary> {

        @Override
        public AccountSummary onOpened(Step step, Opened opened) {
            return step.with(opened.owner(), Status.ACTIVE);
        }

        @Override
        public AccountSummary onDeposited(Step step, Deposited deposited) {
            return step.moved(deposited.amount());
        }

        @Override
        public AccountSummary onWithdrawn(Step step, Withdrawn withdrawn) {
            return step.moved(-withdrawn.amount());
        }

        @Override
        public AccountSummary onClosed(Step step, Closed closed) {
            return step.with(step.before().owner(), Status.CLOSED);
        }

        @Override
        public AccountSummary onCalledOff(Step step, CalledOff calledOff) {
            return step.before();
        }
    }
}
