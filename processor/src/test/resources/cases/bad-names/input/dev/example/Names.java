package dev.example;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Projection;
import dev.singlet.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("singlet:all") public final class Names {

    private Names() {}

    @Table(name = "Plurals")
    sealed interface PluralItem {}

    @Entity(plural = "new")
    @Key(partition = "A#{id}", sort = "A")
    record Keyword(String id) implements PluralItem {}

    @Entity(plural = "no-name")
    @Key(partition = "B#{id}", sort = "A")
    record Hyphen(String id) implements PluralItem {}

    @Table(name = "Accessors")
    sealed interface AccessorItem {}

    @Entity(plural = "scan")
    @Key(partition = "C#{id}", sort = "A")
    record Scanned(String id) implements AccessorItem {}

    @Entity
    @Key(partition = "D#{id}", sort = "A")
    record Box(String id) implements AccessorItem {}

    @Entity(plural = "boxes")
    @Key(partition = "E#{id}", sort = "A")
    record Crate(String id) implements AccessorItem {}

    @Table(name = "Queries")
    sealed interface QueryItem {}

    @Entity
    @Key(partition = "F#{id}", sort = "{at}#{name}#{number:3}")
    @Index(name = "gsi1", query = "find", partition = "A#{a}", sort = "A")
    @Index(name = "gsi2", query = "byId", partition = "B#{a}", sort = "A")
    @Index(name = "gsi3", query = "byIdAtName", partition = "C#{a}", sort = "A")
    @Index(name = "gsi4", query = "query", partition = "D#{a}", sort = "A")
    @Index(name = "gsi5", query = "queryKey", partition = "E#{a}", sort = "A")
    @Index(name = "lsi1", local = true, sort = "{a}")
    record Query(String id, String at, String name, int number, String a) implements QueryItem {}

    @Table(name = "Components")
    sealed interface ComponentItem {}

    @Entity
    @Key(partition = "G#{partition}", sort = "{sort}#{limit:3}#{count:3}")
    record Taken(
            String partition, String sort, int limit, int count, String execute, String onlyIf, Nested nested)
            implements ComponentItem {}

    record Nested(String path, String exists) {}

    @Entity
    @Key(partition = "H#{id}", sort = "A")
    record Twins(String id, String name, String Name, long size, long addToSize, List<String> log, String appendToLog)
            implements ComponentItem {}

    @Entity
    @Key(partition = "I#{id}", sort = "A")
    @Index(name = "gsi1", query = "one", partition = "ONE", sort = "{a}#{bAndC}")
    @Index(name = "gsi2", query = "two", partition = "TWO", sort = "{aAndB}#{c}")
    record Groups(String id, String a, String bAndC, String aAndB, String c) implements ComponentItem {}

    @Table(name = "Generated")
    sealed interface GeneratedItem {}

    @Entity
    @Key(partition = "J#{id}", sort = "A")
    record Order(String id) implements GeneratedItem {}

    static final class Inner {

        @Entity
        @Key(partition = "K#{id}", sort = "A")
        record Order(String id) implements GeneratedItem {}
    }

    @Table(name = "Again")
    sealed interface Generated {}

    @Entity
    @Key(partition = "L#{id}", sort = "A")
    record Again(String id) implements Generated {}

    @Entity
    @Key(partition = "M#{id}", sort = "A")
    record Own(String id) implements Generated {}

    @Projection(of = Again.class)
    record Taker(String id) {}
}
