package dev.example;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Gsi;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;

public final class Indexes {

    private Indexes() {}

    @Table(
            name = "Gsis",
            indexes = {
                @Gsi(name = "gsi1"),
                @Gsi(name = "gsi1", partitionKey = "other"),
                @Gsi(name = "gsj2"),
                @Gsi(name = "gsi4", partitionKey = "pk", sortKey = "entityType"),
                @Gsi(name = "gsi5", sortKey = "declared")
            })
    sealed interface GsiItem {}

    @Entity
    @Key(partition = "{id}", sort = "A")
    @Index(name = "gsi1", partition = "A#{a}", sort = "A")
    @Index(name = "gsi2", partition = "B#{a}", sort = "A")
    @Index(name = "gsi4", partition = "D#{a}", query = "byA4", sort = "A")
    @Index(name = "gsi5", partition = "E#{a}", query = "byA5")
    record OfGsi(String id, String a) implements GsiItem {}

    @Table(name = "Uses")
    sealed interface UseItem {}

    @Entity
    @Key(partition = "{id}", sort = "A")
    @Index(name = "gsi1", partition = "A#{a}", sort = "A")
    @Index(name = "gsi1", query = "again", partition = "B#{a}", sort = "A")
    @Index(name = "x", query = "byX", partition = "A#{a}", sort = "A")
    record Twice(String id, String a) implements UseItem {}

    @Entity
    @Key(partition = "{id}", sort = "B")
    @Index(name = "gsi2", partition = "A#{a}", sort = "A")
    @Index(name = "gsi3", partition = "A", sort = "{a}")
    @Index(name = "gsi4", query = "not a name", partition = "A", sort = "{a}")
    @Index(name = "gsi5", query = "switch", partition = "A", sort = "{a}")
    record Queries(String id, String a) implements UseItem {}

    @Table(name = "Shared")
    sealed interface SharedItem {}

    @Entity
    @Key(partition = "{id}", sort = "A#{a}")
    @Index(name = "gsi1", partition = "A#{a}", sort = "A")
    @Index(name = "idx2", partition = "A#{a}", query = "two", sort = "A")
    record With(String id, String a) implements SharedItem {}

    @Entity
    @Key(partition = "{id}", sort = "B#{a}")
    @Index(name = "gsi1", partition = "B#{a}")
    @Index(name = "idx2", local = true, query = "two", sort = "B")
    record Without(String id, String a) implements SharedItem {}

    @Table(name = "Locals", indexes = @Gsi(name = "lsi3"))
    sealed interface LocalItem {}

    @Entity
    @Key(partition = "{id}", sort = "A")
    @Index(name = "lsi1", local = true, partition = "{id}", sort = "{a}")
    @Index(name = "lsi2", local = true)
    @Index(name = "lsi3", local = true, sort = "{a}")
    record Local(String id, String a) implements LocalItem {}

    @Table(name = "Simple", sortKey = "")
    sealed interface SimpleItem {}

    @Entity
    @Key(partition = "{id}")
    @Index(name = "lsi1", local = true, sort = "{a}")
    record Simple(String id, String a) implements SimpleItem {}
}
