package dev.singlet.sample.bank.summary;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.sample.bank.account.Account.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account at a glance.
 *
 * @param accountId the account
 * @param owner whose it is
 * @param status whether money can be moved
 * @param balance the money in it, in cents
 * @param movements how often money was moved
 * @param lastMovedAt when that was last; null if never
 */
@Entity(plural = "accounts")
@Key(partition = "ACCOUNT#{accountId}", sort = "SUMMARY")
@Index(name = "gsi1", query = "byOwner", partition = "OWNER#{owner}", sort = "ACCOUNT#{accountId}")
public record AccountSummary(
        String accountId,
        String owner,
        Status status,
        long balance,
        long movements,
        @Nullable Instant lastMovedAt) implements SummaryItem {

    static AccountSummary unopened(String accountId) {
        return new AccountSummary(accountId, "", Status.UNOPENED, 0, 0, null);
    }
}
