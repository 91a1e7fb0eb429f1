package dev.example;

import dev.singlet.annotation.Attribute;
import dev.singlet.annotation.Document;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;
import java.util.Set;

/** Nothing is generated here. */
interface Documents {

    @Document
    class Plain {}

    @Document
    enum Choice {
        YES
    }

    @Document
    interface Open {}

    @Document
    record Generic<T>(String value) {}

    @Document
    sealed interface GenericSealed<T> permits OfGeneric {}

    record OfGeneric(String value) implements GenericSealed<String> {}

    class Hidden {

        @Document
        private record Secret(String value) {}
    }

    @Table(name = "Both")
    sealed interface BothItem permits Both {}

    @Document
    @Entity
    @Key(partition = "{id}", sort = "BOTH")
    record Both(String id) implements BothItem {}

    @Document
    sealed interface Mixed permits Circle, Square, Colour, Rest, Figure {}

    record Circle(int radius) implements Mixed {}

    final class Square implements Mixed {}

    enum Colour implements Mixed {
        RED
    }

    non-sealed interface Rest extends Mixed {}

    record Figure<T>(String name) implements Mixed {}

    @Document(name = "Events", version = 2, aliases = "Old", versionAttribute = "v")
    sealed interface Event permits Made {}

    record Made(String by) implements Event {}

    @Document(typeAttribute = "kind", handler = true)
    record Card(String number) {}

    @Document(version = 0)
    record Early(String value) {}

    @Document(aliases = {"Aliased", "", "Before", "Before"})
    record Aliased(String value) {}

    @Document
    sealed interface Clashing permits One, Two, Three {}

    @Document(name = "Two")
    record One(String value) implements Clashing {}

    @Document(aliases = {"Three", "Zwei"})
    record Two(String value) implements Clashing {}

    record Three(String value) implements Clashing {}

    @Document
    sealed interface Typed permits Writer, Versioned, Unversioned {}

    record Writer(String type, @Attribute("type") String kind) implements Typed {}

    @Document(versionAttribute = "type")
    record Versioned(String value) implements Typed {}

    record Unversioned(int schemaVersion) implements Typed {}

    @Document
    record Revision(int schemaVersion, String value) {}

    @Document(versionAttribute = "")
    record Nameless(@Attribute("a") String first, @Attribute("a") String second) {}

    @Document(typeAttribute = "")
    sealed interface NamelessSealed permits OfNameless {}

    record OfNameless(String value) implements NamelessSealed {}

    @Document
    record Taken(String path) {}

    @Document
    record Unsupported(Thread thread, Shape shape) {}

    sealed interface Shape permits Line {}

    record Line(int length) implements Shape {}

    @Document
    record InSets(Set<Named> names) {}

    @Document
    record Named(String value) {}

    interface Outer {

        @Document
        record Named(String value) {}
    }
}
