package dev.example.accounts;

import dev.singlet.runtime.AsyncEntityOperations;
import dev.singlet.runtime.AsyncEntityUpdate;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link Account} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 *
 * <p>Every update adds one to {@code version}.
 *
 * <p>An update of {@code tenantId} or {@code userName} or {@code email} is a consistent
 * {@code GetItem} and one {@code TransactWriteItems} request that holds the guards of unique values.
 * Its result is read afterwards, and holds what others have written since.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class AccountAsyncUpdate extends AsyncEntityUpdate<Account, AccountFields, AccountAsyncUpdate> {
    AccountAsyncUpdate(AsyncEntityOperations<Account, AccountKey, AccountFields> operations,
            AccountKey key) {
        super(operations, key);
    }

    /**
     * Sets {@code tenantId}.
     *
     * @param tenantId the new value
     * @return this update
     */
    public AccountAsyncUpdate tenantId(String tenantId) {
        AccountCodec.checkTenantId(tenantId, violations());
        changes().set("tenantId", tenantId, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code userName}.
     *
     * @param userName the new value, or null to remove the attribute
     * @return this update
     */
    public AccountAsyncUpdate userName(@Nullable String userName) {
        if (userName == null) {
            changes().remove("loginName");
        } else {
            changes().set("loginName", userName, AttributeCodec.STRING);
        }
        return this;
    }

    /**
     * Removes {@code userName}.
     *
     * @return this update
     */
    public AccountAsyncUpdate clearUserName() {
        changes().remove("loginName");
        return this;
    }

    /**
     * Sets {@code email}.
     *
     * @param email the new value, or null to remove the attribute
     * @return this update
     */
    public AccountAsyncUpdate email(@Nullable String email) {
        if (email == null) {
            changes().remove("email");
        } else {
            changes().set("email", email, AttributeCodec.STRING);
        }
        return this;
    }

    /**
     * Removes {@code email}.
     *
     * @return this update
     */
    public AccountAsyncUpdate clearEmail() {
        changes().remove("email");
        return this;
    }

    /**
     * Demands that the item still has a certain {@code version}. Otherwise the update fails with
     * {@link dev.singlet.VersionConflictException}.
     *
     * @param version the version as it was read, 0 for an item that was stored without one
     * @return this update
     */
    public AccountAsyncUpdate ifVersion(long version) {
        requireVersion("version", version);
        return this;
    }

    @Override
    protected AccountAsyncUpdate self() {
        return this;
    }
}
