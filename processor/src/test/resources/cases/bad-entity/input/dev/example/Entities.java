package dev.example;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;

public final class Entities {

    private Entities() {}

    @Table(name = "First")
    sealed interface FirstItem {}

    @Entity
    @Key(partition = "{id}", sort = "A")
    static final class NotRecord implements FirstItem {

        String id = "";
    }

    @Entity
    @Key(partition = "{id}", sort = "B")
    record Generic<T>(String id, T value) implements FirstItem {}

    @Entity
    @Key(partition = "{id}", sort = "C")
    private record Private(String id) implements FirstItem {}

    @Entity
    record WithoutKey(String id) implements FirstItem {}

    enum PermittedEnum implements FirstItem {
        ONE
    }

    @Key(partition = "{id}", sort = "D")
    record PermittedRecord(String id) implements FirstItem {}

    non-sealed interface PermittedInterface extends FirstItem {}

    @Table(name = "Second")
    sealed interface SecondItem {}

    @Table(name = "Third")
    sealed interface ThirdItem {}

    @Entity
    @Key(partition = "{id}", sort = "E")
    record InTwoTables(String id) implements SecondItem, ThirdItem {}

    @Entity
    @Key(partition = "{id}", sort = "F")
    record WithoutTable(String id) {}

    @Key(partition = "{id}", sort = "G")
    record KeyOnly(String id) {}

    @Index(name = "gsi1", partition = "{id}", sort = "G")
    record IndexOnly(String id) {}

    @Index(name = "gsi1", partition = "{id}", sort = "G")
    @Index(name = "gsi2", partition = "{id}", sort = "G")
    record IndexesOnly(String id) {}

    @Table(
            name = "Listing",
            entities = {Stranger.class, int.class, Listed.class})
    interface ListingItem {}

    @Entity
    @Key(partition = "{id}", sort = "H")
    record Stranger(String id) {}

    @Entity
    @Key(partition = "{id}", sort = "I")
    record Listed(String id) implements ListingItem {}

    @Entity
    @Key(partition = "{id}", sort = "J")
    record Unlisted(String id) implements ListingItem {}

    @Table(name = "Alike")
    sealed interface AlikeItem {}

    @Entity
    @Key(partition = "{id}", sort = "K")
    record Alike(String id) implements AlikeItem {}

    @Entity(name = "Alike")
    @Key(partition = "{id}", sort = "L")
    record Other(String id) implements AlikeItem {}
}
