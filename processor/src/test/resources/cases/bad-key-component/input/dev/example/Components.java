package dev.example;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;
import dev.singlet.annotation.UpdatedAt;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public final class Components {

    private Components() {}

    @Table(name = "Components")
    sealed interface Item {}

    @Entity
    @Key(partition = "CONV#{conversatonId}", sort = "{x}#{ sentAt }#{sentat}")
    record Unknown(String conversationId, Instant sentAt, String body) implements Item {}

    @Entity
    @Key(
            partition = "{id:lowr}#{at:milis}#{count:20}#{count:007}#{count:}",
            sort = "{id:millis}#{at:lower}#{count:day}#{day:3}#{day:iso}#{uuid:upper}#{kind:x}#{flag:1}#{id:}#{at:}")
    record Formats(String id, Instant at, int count, LocalDate day, UUID uuid, Kind kind, boolean flag)
            implements Item {}

    enum Kind {
        A
    }

    @Entity
    @Key(partition = "{number}", sort = "{small}#{tiny}#{number}#{sequence}")
    record Unordered(byte tiny, short small, int number, Long sequence) implements Item {}

    @Entity
    @Key(partition = "{price}", sort = "{list}#{letter}#{real}")
    record Unsupported(BigDecimal price, List<String> list, char letter, double real) implements Item {}

    @Entity
    @Key(partition = "{id}{other}", sort = "{id}X#{kind}{flag}#{at}{id:lower}.")
    record Width(String id, String other, Kind kind, boolean flag, Instant at) implements Item {}

    @Entity
    @Key(partition = "{id}", sort = "{threadId}#{optional}#{updatedAt}")
    record Absent(
            String id, @Nullable String threadId, Optional<String> optional, @UpdatedAt Instant updatedAt)
            implements Item {}

    @Entity
    @Key(partition = "{id:lower}", sort = "{id:upper}")
    record Conflict(String id) implements Item {}

    @Entity
    @Key(partition = "{at:day}", sort = "{id}")
    @Index(name = "gsi1", partition = "{id}", sort = "{at:hour}#{status}")
    record Finer(String id, Instant at, String status) implements Item {}

    /** What is wrong with the component is said once, and not once more for each template. */
    @Entity
    @Key(partition = "{broken}", sort = "{broken:lower}")
    record Broken(Thread broken) implements Item {}
}
