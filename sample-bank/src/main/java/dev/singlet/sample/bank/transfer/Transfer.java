package dev.singlet.sample.bank.transfer;

import dev.singlet.annotation.Document;

/**
 * What is to be moved.
 *
 * @param from the account that it is taken from
 * @param to the account that it is paid into
 * @param amount how much, in cents
 */
@Document
public record Transfer(String from, String to, long amount) {}
