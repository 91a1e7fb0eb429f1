package dev.example;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Gsi;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.IndexProjection;
import dev.singlet.annotation.ItemCollection;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;
import java.util.UUID;

public final class Collections {

    private Collections() {}

    // Declared in the wrong way.

    class Declared {

        @Table(name = "Declared")
        sealed interface DeclaredItem permits Plain, OpenCollection, GenericCollection, Hidden, Annotated {}

        @ItemCollection(partition = "PLAIN#{id}")
        non-sealed interface OpenCollection extends DeclaredItem {}

        @ItemCollection(partition = "PLAIN#{id}")
        sealed interface GenericCollection<T> extends DeclaredItem permits InGeneric {}

        @Entity
        @Key(partition = "PLAIN#{id}", sort = "GENERIC")
        record InGeneric(String id) implements GenericCollection<String> {}

        @ItemCollection(partition = "PLAIN#{id}")
        private sealed interface Hidden extends DeclaredItem permits InHidden {}

        @Entity
        @Key(partition = "PLAIN#{id}", sort = "HIDDEN")
        record InHidden(String id) implements Hidden {}

        @Entity
        @Key(partition = "PLAIN#{id}", sort = "PLAIN")
        record Plain(String id) implements DeclaredItem {}

        @Entity
        @Key(partition = "PLAIN#{id}", sort = "ANNOTATED")
        @ItemCollection(partition = "PLAIN#{id}")
        record Annotated(String id) implements DeclaredItem {}
    }

    @ItemCollection(partition = "ALONE#{id}")
    sealed interface Alone permits NoEntity {}

    record NoEntity(String id) implements Alone {}

    @ItemCollection(partition = "ALONE#{id}")
    class NoInterface {}

    // Members that do not fit.

    @Table(name = "First")
    sealed interface FirstItem permits Mixed, Keyed {}

    @ItemCollection(partition = "KEYED#{id}")
    sealed interface Mixed extends FirstItem permits Insider, Outsider, Bystander {}

    @Entity
    @Key(partition = "KEYED#{id}", sort = "INSIDER")
    record Insider(String id) implements Mixed {}

    record Bystander(String id) implements Mixed {}

    @ItemCollection(partition = "KEYED#{id}")
    sealed interface Abroad permits Keyed, Foreigner {}

    @Entity
    @Key(partition = "KEYED#{id}", sort = "OUTSIDER")
    record Outsider(String id) implements Mixed {}

    @Entity
    @Key(partition = "KEYED#{id}", sort = "KEYED")
    record Keyed(String id) implements FirstItem, Abroad {}

    @Entity
    @Key(partition = "KEYED#{id}", sort = "FOREIGNER")
    record Foreigner(String id) implements NameItem, Abroad {}

    // Templates and indexes.

    @Table(name = "Shapes", indexes = @Gsi(name = "gsi2", projection = IndexProjection.KEYS_ONLY))
    sealed interface ShapeItem
            permits Literals, Types, Formats, Longer, Empty, Broken, Named, UnknownIndex, NotInIndex, InIndex, InPart, BadQuery {}

    @ItemCollection(partition = "LETTER#{id}")
    sealed interface Literals extends ShapeItem permits Letter, Number {}

    @ItemCollection(partition = "LETTERS#{id}")
    sealed interface Longer extends ShapeItem permits Letter {}

    @ItemCollection(partition = "LETTER#{id}")
    sealed interface Types extends ShapeItem permits Letter, Unique {}

    @ItemCollection(partition = "LETTER#{id:lower}")
    sealed interface Formats extends ShapeItem permits Letter {}

    @ItemCollection(partition = "")
    sealed interface Empty extends ShapeItem permits Letter {}

    @ItemCollection(partition = "LETTER#{id")
    sealed interface Broken extends ShapeItem permits Letter {}

    @ItemCollection(partition = "LETTER#{the id}")
    sealed interface Named extends ShapeItem permits Letter {}

    @ItemCollection(index = "gsi11", partition = "LETTER#{id}")
    sealed interface UnknownIndex extends ShapeItem permits Letter {}

    @ItemCollection(index = "gsi1", partition = "KIND#{kind}")
    sealed interface NotInIndex extends ShapeItem permits Letter, Number {}

    @ItemCollection(index = "gsi1", partition = "KIND#{kind:3}")
    sealed interface InIndex extends ShapeItem permits Number {}

    @ItemCollection(index = "gsi2", partition = "KIND#{kind}")
    sealed interface InPart extends ShapeItem permits Number {}

    @ItemCollection(partition = "LETTER#{id}", query = "my letters")
    sealed interface BadQuery extends ShapeItem permits Letter {}

    @Entity
    @Key(partition = "LETTER#{id}", sort = "LETTER")
    record Letter(String id)
            implements Literals, Longer, Types, Formats, Empty, Broken, Named, UnknownIndex, NotInIndex, BadQuery {}

    @Entity
    @Key(partition = "NUMBER#{id}", sort = "NUMBER")
    @Index(name = "gsi1", partition = "KIND#{kind}", sort = "{id}")
    @Index(name = "gsi2", partition = "KIND#{kind}", sort = "{id}")
    record Number(String id, String kind) implements Literals, NotInIndex, InIndex, InPart {}

    @Entity
    @Key(partition = "LETTER#{uuid}", sort = "UNIQUE")
    record Unique(UUID uuid) implements Types {}

    // Names.

    @Table(name = "Names")
    sealed interface NameItem permits Pages, Page, Groups, ScanItem, Twice, Foreigner {}

    @ItemCollection(partition = "PAGE#{id}")
    sealed interface Pages extends NameItem permits Page {}

    @ItemCollection(partition = "PAGE#{id}")
    sealed interface ScanItem extends NameItem permits Page {}

    @ItemCollection(partition = "PAGE#{id}", query = "groups")
    sealed interface Twice extends NameItem permits Page {}

    @ItemCollection(partition = "PAGE#{id}")
    sealed interface Groups extends NameItem permits Page, Paragraph {}

    @Entity
    @Key(partition = "PAGE#{id}", sort = "PAGE#{group}")
    record Page(String id, String group) implements NameItem, Pages, ScanItem, Groups, Twice {}

    @Entity
    @Key(partition = "PAGE#{id}", sort = "PAGE#{group}#{number:3}")
    record Paragraph(String id, String group, int number) implements Groups {}
}
