package dev.singlet.it.locking;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Unique;
import dev.singlet.annotation.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address that is unique among all, a name that is unique within a club, and a version. */
@Entity
@Key(partition = "MEMBER#{memberId}", sort = "MEMBER")
public record Member(
        @GeneratedId String memberId,
        String club,
        @Unique(scope = "club", name = "login") @Nullable String userName,
        @Unique Optional<String> email,
        @Nullable String bio,
        int visits,
        @Version long version)
        implements LockingItem {}
