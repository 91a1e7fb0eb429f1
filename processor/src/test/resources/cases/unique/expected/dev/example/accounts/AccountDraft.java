package dev.example.accounts;

import dev.singlet.runtime.GeneratedValues;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Account}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class AccountDraft {
    private final String tenantId;

    private @Nullable String accountId;

    private @Nullable String userName;

    private Optional<String> email = Optional.empty();

    private AccountDraft(String tenantId) {
        this.tenantId = tenantId;
    }

    static NeedsTenantId start() {
        return tenantId -> new AccountDraft(tenantId);
    }

    /**
     * Sets {@code accountId}, which is generated otherwise.
     *
     * @param accountId the value, or null to generate it
     * @return this draft
     */
    public AccountDraft accountId(@Nullable String accountId) {
        this.accountId = accountId;
        return this;
    }

    /**
     * Sets {@code userName}, which is absent otherwise.
     *
     * @param userName the value, or null for none
     * @return this draft
     */
    public AccountDraft userName(@Nullable String userName) {
        this.userName = userName;
        return this;
    }

    /**
     * Sets {@code email}, which is absent otherwise.
     *
     * @param email the value, or null for none
     * @return this draft
     */
    public AccountDraft email(@Nullable String email) {
        this.email = Optional.ofNullable(email);
        return this;
    }

    Account toRecord(GeneratedValues generated) {
        return new Account(
                generated.idUnless(accountId),
                tenantId,
                userName,
                email,
                generated.version(null));
    }

    /**
     * The draft that lacks {@code tenantId}.
     */
    public interface NeedsTenantId {
        /**
         * Sets {@code tenantId}.
         *
         * @param tenantId the value
         * @return the draft with it
         */
        AccountDraft tenantId(String tenantId);
    }
}
