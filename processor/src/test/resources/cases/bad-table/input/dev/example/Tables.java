package dev.example;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;

public final class Tables {

    private Tables() {}

    @Table(name = "Classes")
    public abstract static sealed class NotInterface {}

    static final class Only extends NotInterface {}

    @Table(name = "Records")
    record NotInterfaceEither(String id) {}

    @Table(name = "Open")
    interface NotSealed {}

    @Table(name = "Generic")
    sealed interface Generic<T> {}

    @Entity
    @Key(partition = "{id}", sort = "A")
    record OfGeneric(String id) implements Generic<String> {}

    @Table(name = "Private")
    private sealed interface Private {}

    @Entity
    @Key(partition = "{id}", sort = "A")
    record OfPrivate(String id) implements Private {}

    private static final class Around {

        @Table(name = "Around")
        sealed interface Hidden {}

        @Entity
        @Key(partition = "{id}", sort = "A")
        record OfHidden(String id) implements Hidden {}
    }

    /** What it permits in the end could not be an entity. */
    @Table(name = "Enums")
    sealed interface Enums {}

    sealed interface Below extends Enums permits Lowest {}

    sealed interface Lowest extends Below permits Bottom {}

    enum Bottom implements Lowest {
        NOTHING
    }

    @Table(name = "Nothing")
    sealed interface Nothing {}

    @Table(name = "No spaces")
    sealed interface Names {}

    @Entity
    @Key(partition = "{id}", sort = "A")
    record OfNames(String id) implements Names {}

    @Table(name = "Keys", partitionKey = "", sortKey = "kind", typeAttribute = "kind")
    sealed interface Keys {}

    @Entity
    @Key(partition = "{id}", sort = "A")
    record OfKeys(String id) implements Keys {}
}
