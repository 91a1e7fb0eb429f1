package dev.example;

import dev.singlet.annotation.Attribute;
import dev.singlet.annotation.Convert;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Gsi;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.IndexProjection;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Lsi;
import dev.singlet.annotation.Table;
import dev.singlet.annotation.TimeToLive;
import dev.singlet.annotation.UpdatedAt;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public final class Expiry {

    private Expiry() {}

    @Table(name = "Types")
    sealed interface TypedItem {}

    @Entity
    @Key(partition = "A#{id}", sort = "A")
    record Dated(String id, @TimeToLive LocalDate expiresAt) implements TypedItem {}

    @Entity
    @Key(partition = "B#{id}", sort = "A")
    record Lasting(String id, @TimeToLive Duration lasts) implements TypedItem {}

    @Entity
    @Key(partition = "C#{id}", sort = "A")
    record Converted(String id, @TimeToLive @Convert(Clock.class) Instant expiresAt) implements TypedItem {}

    public static final class Clock implements dev.singlet.AttributeConverter<Instant, Long> {
        @Override
        public Long toAttribute(Instant value) {
            return value.toEpochMilli();
        }

        @Override
        public Instant fromAttribute(Long stored) {
            return Instant.ofEpochMilli(stored);
        }
    }

    @Entity
    @Key(partition = "D#{id}", sort = "A")
    record Touched(String id, @TimeToLive @UpdatedAt Instant expiresAt) implements TypedItem {}

    @Entity
    @Key(partition = "E#{id}", sort = "A")
    record Holder(String id, Nested nested) implements TypedItem {}

    record Nested(@TimeToLive Instant expiresAt) {}

    @Entity
    @Key(partition = "F#{id}", sort = "A")
    record Twice(String id, @TimeToLive Instant expiresAt, @TimeToLive @Nullable Long deletedAt)
            implements TypedItem {}

    @Entity
    @Key(partition = "G#{id}", sort = "{expiresAt:millis}")
    record Fine(String id, @TimeToLive Instant expiresAt) implements TypedItem {}

    @Table(name = "Names")
    sealed interface NamedItem {}

    @Entity
    @Key(partition = "A#{id}", sort = "A")
    record First(String id, @TimeToLive @Attribute("ttl") Instant expiresAt) implements NamedItem {}

    @Entity
    @Key(partition = "B#{id}", sort = "A")
    record Second(String id, @TimeToLive Instant expiresAt) implements NamedItem {}

    @Entity
    @Key(partition = "C#{id}", sort = "A")
    record Third(String id, long ttl) implements NamedItem {}

    @Table(
            name = "Views",
            indexes = @Gsi(name = "gsi1", projection = IndexProjection.KEYS_ONLY),
            localIndexes = @Lsi(name = "lsi1", projection = IndexProjection.INCLUDE, include = "name"))
    sealed interface ViewedItem {}

    @Entity
    @Key(partition = "A#{id}", sort = "A")
    @Index(name = "gsi1", partition = "NAME#{name}", sort = "A#{id}")
    @Index(name = "lsi1", local = true, query = "byOrder", sort = "A#{name}")
    record Viewed(String id, String name, @TimeToLive Instant expiresAt) implements ViewedItem {}
}
