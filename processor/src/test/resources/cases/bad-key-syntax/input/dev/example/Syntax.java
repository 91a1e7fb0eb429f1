package dev.example;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;
import java.time.Instant;

public final class Syntax {

    private static final String PREFIX = "CONV#{";

    private Syntax() {}

    @Table(name = "Syntax")
    sealed interface Item {}

    @Entity
    @Key(partition = "CONV#{id}", sort = "MSG#{sentAt")
    record Unclosed(String id, Instant sentAt) implements Item {}

    @Entity
    @Key(partition = "CONV#{id#{other}", sort = "A")
    record UnclosedBefore(String id, String other) implements Item {}

    @Entity
    @Key(partition = PREFIX + "id", sort = "{")
    record UnclosedConstant(String id) implements Item {}

    @Entity
    @Key(partition = "CONV#id}", sort = "{}")
    record Unexpected(String id) implements Item {}

    @Entity
    @Key(partition = "{{id}}", sort = "{id}}")
    record Doubled(String id) implements Item {}

    @Entity
    @Key(partition = "$#{id}", sort = "A\nB")
    record Illegal(String id) implements Item {}

    @Entity
    @Key(partition = "\ud800#{id}", sort = "\udc00")
    record IllFormed(String id) implements Item {}

    @Entity
    @Key(partition = "", sort = "")
    @Index(name = "gsi1", partition = "", sort = "{")
    record Empty(String id) implements Item {}
}
