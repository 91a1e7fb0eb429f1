package dev.singlet.eventsourcing.bank;

/** What can be asked of an account. */
public sealed interface AccountCommand {

    record Open(String owner) implements AccountCommand {}

    record Deposit(long cents) implements AccountCommand {}

    /** Takes one event for each cent. */
    record DepositSingly(int cents) implements AccountCommand {}

    record Withdraw(long cents) implements AccountCommand {}

    /** Withdraws all that is there, and does nothing if that is nothing. */
    record Empty() implements AccountCommand {}
}
