package dev.singlet.sample.bank.account;

import dev.singlet.annotation.Document;

/**
 * What an account gives for money that was moved.
 *
 * @param accountId the account
 * @param version the version of the account at which it was moved
 * @param amount how much was moved, in cents
 */
@Document
public record Receipt(String accountId, long version, long amount) {}
