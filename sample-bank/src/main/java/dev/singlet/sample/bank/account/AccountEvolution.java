package dev.singlet.sample.bank.account;

import dev.singlet.sample.bank.account.Account.Status;
import dev.singlet.sample.bank.account.AccountEvent.CalledOff;
import dev.singlet.sample.bank.account.AccountEvent.Closed;
import dev.singlet.sample.bank.account.AccountEvent.Deposited;
import dev.singlet.sample.bank.account.AccountEvent.Opened;
import dev.singlet.sample.bank.account.AccountEvent.Withdrawn;

/** What each event makes of an account. What is added to {@link AccountEvent} does not compile without a method here. */
final class AccountEvolution implements AccountEventHandler<Account, Account> {

    @Override
    public Account onOpened(Account account, Opened opened) {
        return new Account(Status.ACTIVE, opened.owner(), 0);
    }

    @Override
    public Account onDeposited(Account account, Deposited deposited) {
        return account.withBalance(account.balance() + deposited.amount());
    }

    @Override
    public Account onWithdrawn(Account account, Withdrawn withdrawn) {
        return account.withBalance(account.balance() - withdrawn.amount());
    }

    @Override
    public Account onClosed(Account account, Closed closed) {
        return new Account(Status.CLOSED, account.owner(), account.balance());
    }

    @Override
    public Account onCalledOff(Account account, CalledOff calledOff) {
        return account;
    }
}
