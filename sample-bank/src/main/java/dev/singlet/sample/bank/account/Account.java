package dev.singlet.sample.bank.account;

import dev.singlet.annotation.Document;

/**
 * What an account is, as its events have made it. A document, so that snapshots of it can be kept.
 *
 * @param status whether money can be moved
 * @param owner whose it is; empty before it is opened
 * @param balance the money in it, in cents
 */
@Document
public record Account(Status status, String owner, long balance) {

    /** Whether money can be moved. */
    public enum Status {
        /** There is no such account yet. */
        UNOPENED,
        /** It can. */
        ACTIVE,
        /** Never again. */
        CLOSED
    }

    static final Account UNOPENED = new Account(Status.UNOPENED, "", 0);

    Account withBalance(long newBalance) {
        return new Account(status, owner, newBalance);
    }
}
