package dev.example;

import dev.singlet.annotation.Attribute;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Gsi;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.IndexProjection;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Lsi;
import dev.singlet.annotation.Projection;
import dev.singlet.annotation.Table;

public final class Forms {

    private Forms() {}

    @Table(
            name = "Includes",
            indexes = {
                @Gsi(name = "none", projection = IndexProjection.INCLUDE),
                @Gsi(name = "keys", projection = IndexProjection.KEYS_ONLY, include = "a01"),
                @Gsi(name = "names", projection = IndexProjection.INCLUDE, include = {"a02", "text", "a1", "a02", "pk"})
            },
            localIndexes = @Lsi(
                    name = "many",
                    projection = IndexProjection.INCLUDE,
                    include = {"a01", "a02", "a03", "a04", "a05", "a06", "a07", "a08", "a09", "a10", "a11", "a12", "a13", "a14", "a15", "a16", "a17", "a18", "a19", "a20", "a21"}))
    sealed interface IncludedItem {}

    @Entity
    @Key(partition = "A#{id}", sort = "A")
    @Index(name = "none", query = "byNone", partition = "NONE#{id}", sort = "A")
    @Index(name = "keys", query = "byKeys", partition = "KEYS#{id}", sort = "A")
    @Index(name = "names", query = "byNames", partition = "NAMES#{id}", sort = "A")
    @Index(name = "many", query = "byMany", local = true, sort = "A#{a01}")
    record Included(
            String id, @Attribute("t") String text, String a01, String a02, String a03, String a04, String a05, String a06, String a07, String a08, String a09, String a10, String a11, String a12, String a13, String a14, String a15, String a16, String a17, String a18, String a19, String a20, String a21)
            implements IncludedItem {}

    @Table(
            name = "Numbers",
            indexes = {
                @Gsi(name = "inc1", projection = IndexProjection.INCLUDE, include = {"a01", "a02", "a03", "a04", "a05", "a06", "a07", "a08", "a09", "a10", "a11", "a12", "a13", "a14", "a15", "a16", "a17"}),
                @Gsi(name = "inc2", projection = IndexProjection.INCLUDE, include = {"a01", "a02", "a03", "a04", "a05", "a06", "a07", "a08", "a09", "a10", "a11", "a12", "a13", "a14", "a15", "a16", "a17"}),
                @Gsi(name = "inc3", projection = IndexProjection.INCLUDE, include = {"a01", "a02", "a03", "a04", "a05", "a06", "a07", "a08", "a09", "a10", "a11", "a12", "a13", "a14", "a15", "a16", "a17"}),
                @Gsi(name = "inc4", projection = IndexProjection.INCLUDE, include = {"a01", "a02", "a03", "a04", "a05", "a06", "a07", "a08", "a09", "a10", "a11", "a12", "a13", "a14", "a15", "a16", "a17"}),
                @Gsi(name = "inc5", projection = IndexProjection.INCLUDE, include = {"a01", "a02", "a03", "a04", "a05", "a06", "a07", "a08", "a09", "a10", "a11", "a12", "a13", "a14", "a15", "a16", "a17"}),
                @Gsi(name = "inc6", projection = IndexProjection.INCLUDE, include = {"a01", "a02", "a03", "a04", "a05", "a06", "a07", "a08", "a09", "a10", "a11", "a12", "a13", "a14", "a15", "a16", "a17"})
            })
    sealed interface CountedItem {}

    @Entity
    @Key(partition = "A#{id}", sort = "A")
    @Index(name = "inc1", query = "inc1", partition = "I1#{id}", sort = "A")
    @Index(name = "inc2", query = "inc2", partition = "I2#{id}", sort = "A")
    @Index(name = "inc3", query = "inc3", partition = "I3#{id}", sort = "A")
    @Index(name = "inc4", query = "inc4", partition = "I4#{id}", sort = "A")
    @Index(name = "inc5", query = "inc5", partition = "I5#{id}", sort = "A")
    @Index(name = "inc6", query = "inc6", partition = "I6#{id}", sort = "A")
    @Index(name = "gsi7", query = "gsi7", partition = "G7#{id}", sort = "A")
    @Index(name = "gsi8", query = "gsi8", partition = "G8#{id}", sort = "A")
    @Index(name = "gsi9", query = "gsi9", partition = "G9#{id}", sort = "A")
    @Index(name = "gsi10", query = "gsi10", partition = "G10#{id}", sort = "A")
    @Index(name = "gsi11", query = "gsi11", partition = "G11#{id}", sort = "A")
    @Index(name = "gsi12", query = "gsi12", partition = "G12#{id}", sort = "A")
    @Index(name = "gsi13", query = "gsi13", partition = "G13#{id}", sort = "A")
    @Index(name = "gsi14", query = "gsi14", partition = "G14#{id}", sort = "A")
    @Index(name = "gsi15", query = "gsi15", partition = "G15#{id}", sort = "A")
    @Index(name = "gsi16", query = "gsi16", partition = "G16#{id}", sort = "A")
    @Index(name = "gsi17", query = "gsi17", partition = "G17#{id}", sort = "A")
    @Index(name = "gsi18", query = "gsi18", partition = "G18#{id}", sort = "A")
    @Index(name = "gsi19", query = "gsi19", partition = "G19#{id}", sort = "A")
    @Index(name = "gsi20", query = "gsi20", partition = "G20#{id}", sort = "A")
    @Index(name = "gsi21", query = "gsi21", partition = "G21#{id}", sort = "A")
    @Index(name = "lsi1", query = "lsi1", local = true, sort = "L1#{a01}")
    @Index(name = "lsi2", query = "lsi2", local = true, sort = "L2#{a01}")
    @Index(name = "lsi3", query = "lsi3", local = true, sort = "L3#{a01}")
    @Index(name = "lsi4", query = "lsi4", local = true, sort = "L4#{a01}")
    @Index(name = "lsi5", query = "lsi5", local = true, sort = "L5#{a01}")
    @Index(name = "lsi6", query = "lsi6", local = true, sort = "L6#{a01}")
    record Counted(
            String id, String a01, String a02, String a03, String a04, String a05, String a06, String a07, String a08, String a09, String a10, String a11, String a12, String a13, String a14, String a15, String a16, String a17, String a18, String a19, String a20, String a21)
            implements CountedItem {}

    @Table(
            name = "Kinds",
            indexes = @Gsi(name = "local"),
            localIndexes = {@Lsi(name = "global"), @Lsi(name = "twice"), @Lsi(name = "twice"), @Lsi(name = "unused")})
    sealed interface KindItem {}

    @Entity
    @Key(partition = "A#{id}", sort = "A")
    @Index(name = "local", query = "byLocal", local = true, sort = "A#{name}")
    @Index(name = "global", query = "byGlobal", partition = "A#{name}", sort = "A")
    @Index(name = "twice", query = "byTwice", local = true, sort = "A#{name}")
    record Kind(String id, String name) implements KindItem {}

    @Table(
            name = "Views",
            indexes = {
                @Gsi(name = "few", projection = IndexProjection.INCLUDE, include = "name"),
                @Gsi(name = "gsi2", projection = IndexProjection.KEYS_ONLY)
            })
    sealed interface ViewedItem {}

    @Entity
    @Key(partition = "A#{id}", sort = "A")
    @Index(name = "few", query = "byStatus", partition = "S#{status:lower}", sort = "A#{id}")
    @Index(name = "gsi2", query = "byName", partition = "N#{name:lower}", sort = "A")
    record Viewed(String id, String name, String status, int size) implements ViewedItem {}

    @Projection(of = Viewed.class, indexes = "few")
    record Fits(String id, String name) {}

    @Projection(of = Viewed.class, indexes = {"few", "gsi2", "gsi3"})
    record Outgrown(String id, String status, int size) {}
}
