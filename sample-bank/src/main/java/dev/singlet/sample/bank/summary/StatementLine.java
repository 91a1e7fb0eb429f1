package dev.singlet.sample.bank.summary;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import java.time.Instant;

/**
 * A line of an account's statement.
 *
 * @param accountId the account
 * @param number the version of the account after it
 * @param amount what was paid in, in cents; negative for what was taken out
 * @param reason what for
 * @param at when
 */
@Entity
@Key(partition = "ACCOUNT#{accountId}", sort = "LINE#{number:12}")
public record StatementLine(String accountId, long number, long amount, String reason, Instant at)
        implements SummaryItem {}
