package dev.singlet.sample.bank.account;

import dev.singlet.annotation.Document;

/** What has happened to an account. Amounts are in cents. */
@Document(handler = true)
public sealed interface AccountEvent
        permits AccountEvent.Opened,
                AccountEvent.Deposited,
                AccountEvent.Withdrawn,
                AccountEvent.Closed,
                AccountEvent.CalledOff {

    /**
     * The account was opened, without money.
     *
     * @param owner whose it is
     */
    record Opened(String owner) implements AccountEvent {}

    /**
     * Money was paid in.
     *
     * @param amount more than 0
     * @param reason what for
     */
    record Deposited(long amount, String reason) implements AccountEvent {}

    /**
     * Money was taken out.
     *
     * @param amount more than 0
     * @param reason what for
     */
    record Withdrawn(long amount, String reason) implements AccountEvent {}

    /** The account was closed; it was empty. */
    record Closed() implements AccountEvent {}

    /** A command was called off before it could be executed: it stands where the command's events would, under its id. */
    record CalledOff() implements AccountEvent {}
}
