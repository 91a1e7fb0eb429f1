package dev.example.accounts;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Account}: partition key {@code ACCOUNT#{accountId}}, sort key
 * {@code ACCOUNT}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class AccountKey implements EntityKey {
    private final String accountId;

    /**
     * Makes a key.
     *
     * @param accountId never null
     */
    public AccountKey(String accountId) {
        this.accountId = Objects.requireNonNull(accountId, "accountId");
    }

    /**
     * Returns the key of a record.
     *
     * @param account the record
     * @return its key
     */
    public static AccountKey of(Account account) {
        return new AccountKey(account.accountId());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Account}
     */
    public static AccountKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Account", "pk", partition).literal("ACCOUNT#");
        String accountId = partitionReader.component("accountId", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("Account", "sk", sort).literal("ACCOUNT").end();
        return new AccountKey(accountId);
    }

    /**
     * Returns {@code accountId}.
     *
     * @return a part of the key
     */
    public String accountId() {
        return accountId;
    }

    /**
     * Returns the partition key, {@code ACCOUNT#{accountId}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("Account", "pk")
                .literal("ACCOUNT#")
                .component("accountId", accountId, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code ACCOUNT}.
     */
    @Override
    public String sort() {
        return "ACCOUNT";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof AccountKey other
                && accountId.equals(other.accountId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(accountId);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "AccountKey";
    }
}
