package dev.singlet.it.paths;

import dev.singlet.annotation.Attribute;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The same values at every kind of place. Many names are reserved words. */
@Entity
@Key(partition = "SHELF#{shelf}", sort = "THING#{thingId}")
public record Thing(
        String shelf,
        String thingId,
        Values values,
        @Nullable Values other,
        Optional<Values> group,
        List<Values> list,
        Map<String, Values> map,
        Map<Kind, Values> kinds,
        Map<UUID, Values> ids,
        List<List<Values>> table,
        Map<String, List<Map<Kind, Integer>>> deep)
        implements PathsItem {

    /** A constant as text. */
    public enum Kind {
        A,
        B
    }

    /** A value of each kind that has operators of its own. */
    @SuppressWarnings("ArrayRecordComponent") // Arrays are a type of attribute.
    public record Values(
            String name,
            @Nullable String status,
            int size,
            @Nullable BigDecimal value,
            @Attribute("time.stamp") Instant time,
            boolean exists2,
            Kind kind,
            UUID id,
            byte[] bytes,
            List<Integer> items,
            Set<String> set,
            Map<Kind, Long> count,
            Optional<Values> next) {}
}
