package dev.example;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.ItemCollection;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;
import dev.singlet.annotation.TimeToLive;
import dev.singlet.annotation.Unique;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is sound, and goes wrong as it grows. */
interface Models {

    @Table(name = "Partitions")
    sealed interface PartitionItem {}

    @Entity
    @Key(partition = "CATEGORIES", sort = "{name}")
    record Category(String name) implements PartitionItem {}

    @Entity
    @Key(partition = "ORDER#{id}", sort = "ORDER")
    @Index(name = "gsi1", partition = "STATUS#{status}#{express}", sort = "{id}")
    record Order(String id, Status status, boolean express) implements PartitionItem {}

    /** A misspelt suppression suppresses nothing. */
    @SuppressWarnings("singlet:HotPartitions")
    @Entity
    @Key(partition = "VISIT#{id}", sort = "VISIT")
    @Index(name = "gsi2", partition = "DAY#{day}", sort = "{id}")
    record Visit(String id, LocalDate day) implements PartitionItem {}

    @Entity
    @Key(partition = "EVENT#{id}", sort = "EVENT")
    @Index(name = "gsi2", partition = "EVENTS#{at:hour}#{status}", sort = "{id}")
    record Event(String id, Instant at, Status status) implements PartitionItem {}

    /** There is one such item; a tenant spreads items, as does a second. */
    @Entity
    @Key(partition = "SETTINGS", sort = "SETTINGS")
    @Index(name = "gsi1", query = "all", partition = "SETTINGS", sort = "SETTINGS")
    record Settings(String text) implements PartitionItem {}

    @Entity
    @Key(partition = "TENANT#{tenant}#{status}", sort = "{id}")
    @Index(name = "gsi1", partition = "SECOND#{at:seconds}", sort = "{id}")
    record Fine(String tenant, Status status, String id, Instant at) implements PartitionItem {}

    enum Status {
        OPEN,
        DONE
    }

    @Table(name = "Scans")
    sealed interface ScanItem {}

    @Entity
    @Key(partition = "TOKEN#{id}", sort = "TOKEN")
    record Token(@GeneratedId String id, String text) implements ScanItem {}

    @Entity
    @Key(partition = "PERSON#{id}", sort = "PERSON")
    record Person(@GeneratedId String id, @Unique String email) implements ScanItem {}

    @Entity
    @Key(partition = "NOTE#{person}", sort = "{id}")
    record Note(String person, @GeneratedId String id) implements ScanItem {}

    @Entity
    @Key(partition = "OWN#{name}", sort = "OWN")
    record Own(String name) implements ScanItem {}

    @Table(name = "Sizes")
    sealed interface SizeItem {}

    @Entity
    @Key(partition = "SIZE#{id}", sort = "SIZE")
    record Sizes(
            String id,
            List<String> list,
            Set<Integer> set,
            Optional<Map<String, Long>> map,
            @NotEmpty @Size(min = 1) List<Nested> nested,
            @Size(max = 10) List<String> bounded,
            Set<Status> statuses,
            Map<Status, String> byStatus,
            String text,
            byte[] bytes)
            implements SizeItem {}

    record Nested(List<String> inside, @Size(max = 3) Set<String> fine) {}

    @Table(name = "Collections")
    sealed interface CollectionItem {}

    @ItemCollection(partition = "CUSTOMER#{custmerId}#{what}")
    sealed interface OfCustomer extends CollectionItem {}

    @Entity
    @Key(partition = "CUSTOMER#{customerId}#{id}", sort = "A#{number:3}")
    record First(String customerId, String id, int number) implements OfCustomer {}

    @Entity
    @Key(partition = "CUSTOMER#{client}#{what}", sort = "B#{number:3}")
    record Second(String client, String what, int number) implements OfCustomer {}

    /** There is nothing to say about these. */
    @Table(name = "Sound")
    sealed interface SoundItem {}

    /** As many items as there are statuses. */
    @Entity
    @Key(partition = "TOTAL#{status}#{status}", sort = "{status}")
    record Total(Status status, long count) implements SoundItem {}

    /** Handed out, and gone by itself. */
    @Entity
    @Key(partition = "SESSION#{id}", sort = "SESSION")
    record Session(@GeneratedId String id, @TimeToLive Instant expiresAt) implements SoundItem {}
}
