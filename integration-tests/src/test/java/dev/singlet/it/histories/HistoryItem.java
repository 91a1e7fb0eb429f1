package dev.singlet.it.histories;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;
import dev.singlet.annotation.Unique;
import dev.singlet.annotation.UpdatedAt;
import dev.singlet.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the clients of a history write. */
@Table(name = "Histories", async = true)
public sealed interface HistoryItem {

    /** A value whose writes are counted. */
    @Entity
    @Key(partition = "SHELF#{name}", sort = "REGISTER")
    record Register(
            String name,
            int value,
            @UpdatedAt Instant savedAt,
            @Version long version) implements HistoryItem {}

    /** A value that anybody replaces. */
    @Entity
    @Key(partition = "SHELF#{name}", sort = "NOTE")
    record Note(String name, int value, @UpdatedAt Instant savedAt) implements HistoryItem {}

    @Entity
    @Key(partition = "SHELF#{name}", sort = "COUNTER")
    record Counter(String name, long count) implements HistoryItem {}

    /** Who has a name that nobody else may have. */
    @Entity
    @Key(partition = "HOLDER#{holderId}", sort = "HOLDER")
    record Holder(String holderId, @Unique @Nullable String nick) implements HistoryItem {}
}
