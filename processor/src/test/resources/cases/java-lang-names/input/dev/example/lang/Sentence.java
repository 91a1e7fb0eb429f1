package dev.example.lang;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Projection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In a package whose types are named like those that every source knows without importing them. */
@Entity
@Key(partition = "S#{id}", sort = "{position:10}#{integer}")
public record Sentence(
        java.lang.String id,
        int position,
        Integer integer,
        @Nullable Object object,
        java.lang.@Nullable Integer count,
        Map<java.lang.String, java.lang.Long> counts,
        List<java.lang.Boolean> flags)
        implements LangItem {

    @Projection(of = Sentence.class)
    public record Position(java.lang.String id, Integer integer, java.lang.@Nullable Integer count) {}
}
