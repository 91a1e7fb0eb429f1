package dev.example;

import dev.singlet.annotation.Convert;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;
import dev.singlet.annotation.Version;
import dev.singlet.AttributeConverter;
import jakarta.validation.constraints.Max;
import java.util.Optional;

public final class Versions {

    private Versions() {}

    @Table(name = "Versions")
    sealed interface Item {}

    @Entity
    @Key(partition = "A#{id}", sort = "A")
    record WrapsAround(String id, @Version int version) implements Item {}

    @Entity
    @Key(partition = "B#{id}", sort = "A")
    record WrapsInABox(String id, @Version Integer version) implements Item {}

    @Entity
    @Key(partition = "C#{id}", sort = "A")
    record NotCounted(String id, @Version String version) implements Item {}

    @Entity
    @Key(partition = "D#{id}", sort = "A")
    record MaybeThere(String id, @Version Optional<Long> version) implements Item {}

    @Entity
    @Key(partition = "E#{id}", sort = "A")
    record Twice(String id, @Version long version, @Version long revision) implements Item {}

    @Entity
    @Key(partition = "F#{id}", sort = "A")
    record Identifier(String id, @Version @GeneratedId long version) implements Item {}

    @Entity
    @Key(partition = "G#{id}", sort = "A")
    record Converted(String id, @Version @Convert(Negated.class) Long version) implements Item {}

    @Entity
    @Key(partition = "H#{id}", sort = "A")
    record Constrained(String id, @Version @Max(99) long version) implements Item {}

    @Entity
    @Key(partition = "I#{id}", sort = "{version:19}")
    record InKey(String id, @Version long version) implements Item {}

    @Entity
    @Key(partition = "J#{id}", sort = "A")
    @Index(name = "gsi1", partition = "J", sort = "{version:19}", query = "all")
    record InIndex(String id, @Version long version) implements Item {}

    @Entity
    @Key(partition = "K#{id}", sort = "A")
    record Outer(String id, Inner inner) implements Item {}

    record Inner(@Version long version) {}

    static final class Negated implements AttributeConverter<Long, Long> {
        @Override
        public Long toAttribute(Long value) {
            return -value;
        }

        @Override
        public Long fromAttribute(Long stored) {
            return -stored;
        }
    }
}
