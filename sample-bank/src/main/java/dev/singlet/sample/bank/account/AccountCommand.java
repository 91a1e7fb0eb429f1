package dev.singlet.sample.bank.account;

/** What can be asked of an account. Amounts are in cents. */
public sealed interface AccountCommand
        permits AccountCommand.Open,
                AccountCommand.Deposit,
                AccountCommand.Withdraw,
                AccountCommand.Close,
                AccountCommand.CallOff {

    /**
     * Opens a new account.
     *
     * @param owner whose it is
     */
    record Open(String owner) implements AccountCommand {}

    /**
     * Pays money in.
     *
     * @param amount must be more than 0
     * @param reason what for
     */
    record Deposit(long amount, String reason) implements AccountCommand {}

    /**
     * Takes money out.
     *
     * @param amount must be more than 0 and no more than there is
     * @param reason what for
     */
    record Withdraw(long amount, String reason) implements AccountCommand {}

    /** Closes the account, which must be empty. */
    record Close() implements AccountCommand {}

    /** Keeps another command from being executed, under whose id it is sent. */
    record CallOff() implements AccountCommand {}
}
