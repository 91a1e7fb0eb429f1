package dev.example;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.ItemCollection;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;
import jakarta.validation.constraints.Null;
import java.util.List;
import java.util.Set;

/** Warnings that nobody wants, each suppressed in another place. */
interface Suppressed {

    /** By the table, for an entity that is declared elsewhere. */
    @SuppressWarnings({"unused", "singlet:HotPartition"})
    @Table(name = "First")
    sealed interface FirstItem {}

    @Entity
    @Key(partition = "CATEGORIES", sort = "{name}")
    record Category(String name) implements FirstItem {}

    /** By the record. */
    @SuppressWarnings("singlet:ScanOnly")
    @Entity
    @Key(partition = "TOKEN#{id}", sort = "TOKEN")
    record Token(
            @GeneratedId String id,
            // By the component.
            @SuppressWarnings("singlet:AttributeUnbounded") List<String> words,
            @SuppressWarnings("singlet:ConstraintUnsupported") @Null String text)
            implements FirstItem {}

    /** By a type around, and all of them. */
    @SuppressWarnings("singlet:all")
    interface Around {

        @Table(name = "Second")
        sealed interface SecondItem {}

        @ItemCollection(partition = "CUSTOMER#{id}")
        sealed interface OfCustomer extends SecondItem {}

        @Entity
        @Key(partition = "CUSTOMER#{customer}", sort = "A")
        @Index(name = "gsi1", query = "all", partition = "ALL", sort = "{customer}")
        record First(String customer, Set<String> tags, Nested nested) implements OfCustomer {}

        record Nested(List<String> words) {}
    }
}
