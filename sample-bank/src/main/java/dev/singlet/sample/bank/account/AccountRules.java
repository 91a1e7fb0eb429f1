package dev.singlet.sample.bank.account;

import dev.singlet.eventsourcing.Aggregate;
import dev.singlet.sample.bank.account.Account.Status;
import dev.singlet.sample.bank.account.AccountCommand.CallOff;
import dev.singlet.sample.bank.account.AccountCommand.Close;
import dev.singlet.sample.bank.account.AccountCommand.Deposit;
import dev.singlet.sample.bank.account.AccountCommand.Open;
import dev.singlet.sample.bank.account.AccountCommand.Withdraw;
import dev.singlet.sample.bank.account.AccountEvent.CalledOff;
import dev.singlet.sample.bank.account.AccountEvent.Closed;
import dev.singlet.sample.bank.account.AccountEvent.Deposited;
import dev.singlet.sample.bank.account.AccountEvent.Opened;
import dev.singlet.sample.bank.account.AccountEvent.Withdrawn;
import java.util.List;

/** What an account does when it is asked: all rules of the bank are here. */
final class AccountRules implements Aggregate<Account, AccountCommand, AccountEvent> {

    private static final AccountEvolution EVOLUTION = new AccountEvolution();

    @Override
    public Account initial(String id) {
        return Account.UNOPENED;
    }

    @Override
    public List<AccountEvent> decide(AccountCommand command, Account account) {
        if (command instanceof Open open) {
            return open(open, account);
        }
        if (command instanceof Deposit deposit) {
            requirePositive(deposit.amount());
            requireActive(account);
            return List.of(new Deposited(deposit.amount(), deposit.reason()));
        }
        if (command instanceof Withdraw withdraw) {
            return withdraw(withdraw, account);
        }
        if (command instanceof Close) {
            return close(account);
        }
        if (command instanceof CallOff) {
            return List.of(new CalledOff());
        }
        throw new IllegalStateException("A command is newer than the rules of accounts.");
    }

    @Override
    public Account evolve(Account account, AccountEvent event) {
        return EVOLUTION.handle(account, event);
    }

    private static List<AccountEvent> open(Open open, Account account) {
        if (account.status() != Status.UNOPENED) {
            throw new AccountException.AlreadyOpened();
        }
        return List.of(new Opened(open.owner()));
    }

    private static List<AccountEvent> withdraw(Withdraw withdraw, Account account) {
        requirePositive(withdraw.amount());
        requireActive(account);
        if (withdraw.amount() > account.balance()) {
            throw new AccountException.InsufficientFunds();
        }
        return List.of(new Withdrawn(withdraw.amount(), withdraw.reason()));
    }

    private static List<AccountEvent> close(Account account) {
        requireActive(account);
        if (account.balance() > 0) {
            throw new AccountException.NotEmpty();
        }
        return List.of(new Closed());
    }

    private static void requirePositive(long amount) {
        if (amount <= 0) {
            throw new AccountException.NonPositiveAmount();
        }
    }

    private static void requireActive(Account account) {
        if (account.status() != Status.ACTIVE) {
            throw new AccountException.NotActive();
        }
    }
}
