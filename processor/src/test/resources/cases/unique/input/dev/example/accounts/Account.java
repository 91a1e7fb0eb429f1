package dev.example.accounts;

import dev.singlet.annotation.Attribute;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Unique;
import dev.singlet.annotation.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A name is unique within a tenant, an address among all, and either may be absent. */
@Entity(name = "account#1")
@Key(partition = "ACCOUNT#{accountId}", sort = "ACCOUNT")
public record Account(
        @GeneratedId String accountId,
        String tenantId,
        @Unique(scope = "tenantId", name = "login") @Attribute("loginName") @Nullable String userName,
        @Unique Optional<String> email,
        @Version long version)
        implements AccountsItem {}
