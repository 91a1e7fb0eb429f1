package dev.example.accounts;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.UniqueConstraint;
import dev.singlet.runtime.Violations;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Account} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class AccountCodec extends EntityCodec<Account, AccountKey> {
    /**
     * The only instance.
     */
    public static final AccountCodec INSTANCE = new AccountCodec();

    private static final List<UniqueConstraint> UNIQUE_CONSTRAINTS = List.of(
            new UniqueConstraint("userName", List.of("tenantId", "loginName"), item -> userNameGuard(
                    item.find("tenantId", AttributeCodec.STRING),
                    item.find("loginName", AttributeCodec.STRING))),
            new UniqueConstraint("email", List.of("email"), item -> emailGuard(
                    item.find("email", AttributeCodec.STRING))));

    private AccountCodec() {
        super("account#1", Account.class);
    }

    @Override
    public void write(Account account, ItemWriter item) {
        item.put("accountId", account.accountId(), AttributeCodec.STRING);
        item.put("tenantId", account.tenantId(), AttributeCodec.STRING);
        item.putIfPresent("loginName", account.userName(), AttributeCodec.STRING);
        item.putOptional("email", account.email(), AttributeCodec.STRING);
        item.put("version", account.version(), AttributeCodec.LONG);
    }

    @Override
    public Account read(ItemReader item) {
        return new Account(
                item.get("accountId", AttributeCodec.STRING),
                item.get("tenantId", AttributeCodec.STRING),
                item.find("loginName", AttributeCodec.STRING),
                Optional.ofNullable(item.find("email", AttributeCodec.STRING)),
                item.lockVersion("version"));
    }

    @Override
    public void writeIndexKeys(Account account, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public AccountKey keyOf(Account account) {
        return AccountKey.of(account);
    }

    @Override
    public AccountKey parseKey(String partition, @Nullable String sort) {
        return AccountKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public String versionAttribute() {
        return "version";
    }

    @Override
    public @Nullable Long versionOf(Account account) {
        return account.version();
    }

    @Override
    public List<UniqueConstraint> uniqueConstraints() {
        return UNIQUE_CONSTRAINTS;
    }

    /**
     * Returns the key of the guard,
     * <code>pk = &#36;unique#account&#36;231#login#{tenantId}#{userName}</code>, or null if a value is
     * absent.
     */
    static @Nullable String userNameGuard(@Nullable String tenantId, @Nullable String userName) {
        if (tenantId == null || userName == null) {
            return null;
        }
        return KeyWriter.partition("Account", "pk")
                .literal("$unique#account$231#login#")
                .component("tenantId", tenantId, KeyFormat.STRING)
                .literal("#")
                .component("userName", userName, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the key of the guard, <code>pk = &#36;unique#account&#36;231#email#{email}</code>, or null
     * if a value is absent.
     */
    static @Nullable String emailGuard(@Nullable String email) {
        if (email == null) {
            return null;
        }
        return KeyWriter.partition("Account", "pk")
                .literal("$unique#account$231#email#")
                .component("email", email, KeyFormat.STRING)
                .finish();
    }

    @Override
    public Account complete(Account account, GeneratedValues generated) {
        return new Account(
                generated.idUnless(account.accountId()),
                account.tenantId(),
                account.userName(),
                account.email(),
                generated.version(account.version()));
    }

    @Override
    public void validate(Account account, Violations violations) {
        checkTenantId(account.tenantId(), violations);
        violations.required("email", account.email());
        violations.version("version", account.version());
    }

    static void checkTenantId(String tenantId, Violations violations) {
        violations.required("tenantId", tenantId);
    }
}
