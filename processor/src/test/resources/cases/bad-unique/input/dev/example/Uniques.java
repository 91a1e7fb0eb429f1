package dev.example;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;
import dev.singlet.annotation.TimeToLive;
import dev.singlet.annotation.Unique;
import dev.singlet.annotation.UpdatedAt;
import dev.singlet.annotation.Version;
import java.time.Instant;
import java.util.List;

public final class Uniques {

    private Uniques() {}

    @Table(name = "Uniques")
    sealed interface Item {}

    @Entity
    @Key(partition = "A#{id}", sort = "A")
    record Types(
            String id,
            @Unique List<String> tags,
            @Unique double share,
            @Unique Inner inner,
            @Unique(scope = "tags") String name)
            implements Item {}

    record Inner(@Unique String code) {}

    @Entity
    @Key(partition = "B#{id}", sort = "A")
    record Changing(
            String id,
            @Unique @UpdatedAt Instant updatedAt,
            @Unique(scope = "version") String name,
            @Version long version)
            implements Item {}

    @Entity
    @Key(partition = "C#{tenantId}", sort = "{id}")
    record Scopes(
            String tenantId,
            String id,
            @Unique(scope = "tenantld") String name,
            @Unique(scope = {"tenantId", "email"}) String email,
            @Unique(scope = {"tenantId", "tenantId"}) String phone)
            implements Item {}

    @Entity
    @Key(partition = "D#{tenantId}", sort = "{id}")
    record Redundant(String tenantId, @Unique(scope = "tenantId") String id) implements Item {}

    @Entity
    @Key(partition = "E#{id}", sort = "A")
    record SameName(String id, @Unique String email, @Unique(name = "email") String other) implements Item {}

    @Entity
    @Key(partition = "F#{id}", sort = "A")
    @Index(name = "gsi1", partition = "F#{email}", query = "findByEmail")
    record QueryName(String id, @Unique String email) implements Item {}

    @Entity
    @Key(partition = "H#{id}", sort = "A")
    record Expiring(String id, @Unique String code, @TimeToLive Instant expiresAt) implements Item {}

    @Entity(name = "$unique")
    @Key(partition = "G#{id}", sort = "A")
    record Reserved(String id) implements Item {}
}
