package dev.singlet.it.locking;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A version that may be null, without a time by which a lost write could be recognised. */
@Entity
@Key(partition = "COUNTER#{name}", sort = "COUNTER")
public record Counter(
        String name, long count, @Version @Nullable Long version) implements LockingItem {}
