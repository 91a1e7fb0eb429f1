package dev.example;

import dev.singlet.annotation.Attribute;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public final class Attributes {

    private Attributes() {}

    @Table(name = "Attributes")
    sealed interface Item {}

    @Entity
    @Key(partition = "A#{id}", sort = "A")
    @Index(name = "gsi1", partition = "A#{id}", sort = "A")
    record Named(
            String id,
            @Attribute("id") String twice,
            @Attribute("pk") String partitionKey,
            String sk,
            @Attribute("entityType") String type,
            String gsi1pk,
            @Attribute("gsi1sk") String indexSort,
            @Attribute("") String nothing,
            Inner inner)
            implements Item {}

    record Inner(String pk, @Attribute("pk") String again) {}

    @Entity
    @Key(partition = "B#{id}", sort = "A")
    record Typed(
            String id,
            java.awt.Point point,
            Object anything,
            int[] numbers,
            Collection<String> collection,
            @SuppressWarnings("rawtypes") List raw,
            List<? extends Number> wild,
            List<Optional<String>> optionals,
            Optional<Optional<String>> twice,
            Set<Boolean> flags,
            Set<List<String>> lists,
            Map<Integer, String> byNumber,
            Map<String, Thread> threads,
            Pair<String> pair,
            Secret secret,
            Instant[] instants,
            Deep deep,
            Runnable task,
            Void nothing)
            implements Item {

        private enum Secret {
            A
        }
    }

    record Pair<T>(T first, T second) {}

    record Deep(String name, @Nullable Deep deeper, StringBuilder builder) {}

    @Entity
    @Key(partition = "C#{id}", sort = "A")
    record Absent(
            String id,
            @Nullable Set<String> nullable,
            Optional<Set<String>> optional,
            @Nullable int primitive,
            @Nullable Optional<String> both,
            @Nullable byte[] elements)
            implements Item {}
}
