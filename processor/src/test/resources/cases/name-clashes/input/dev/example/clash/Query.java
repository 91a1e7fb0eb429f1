package dev.example.clash;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.UpdatedAt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Named like a type of the library, with components named like everything that generated code may call its own. */
@Entity(name = "*/ \\u002a/ <b> {@link X} @param & \"quoted\\")
@Key(partition = "Q#{operations}#{query}", sort = "*/@x&<i>#{key}#{range:day}#{client}")
@Index(name = "gsi1", query = "byItem", partition = "I#{item}", sort = "V#{value}#{generated:millis}")
public record Query(
        String operations,
        String query,
        String key,
        Instant range,
        String client,
        @GeneratedId String item,
        @Nullable String value,
        @CreatedAt Instant created,
        @UpdatedAt Instant generated,
        List<String> violations,
        Set<String> removed,
        Map<String, String> entry,
        String draft,
        String partitionReader,
        String table,
        String o,
        String other,
        String changes,
        @Nullable String index)
        implements ClashItem {}
