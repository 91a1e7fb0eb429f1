package dev.example;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Projection;
import dev.singlet.annotation.Table;
import org.jspecify.annotations.Nullable;

public final class Projections {

    private Projections() {}

    @Table(name = "Projections")
    sealed interface ProjectedItem {}

    @Entity
    @Key(partition = "A#{id}", sort = "A")
    record Projected(String id, String name, @Nullable String note, int count) implements ProjectedItem {}

    @Projection(of = Projected.class)
    static final class NotRecord {}

    @Projection(of = Projected.class)
    record Generic<T>(T id) {}

    @Projection(of = Projected.class)
    private record Private(String id) {}

    @Projection(of = Projected.class)
    record Nothing() {}

    @Projection(of = String.class)
    record OfString(String id) {}

    @Projection(of = int.class)
    record OfPrimitive(String id) {}

    @Projection(of = OfString.class)
    record OfProjection(String id) {}

    @Projection(of = Projected.class)
    record Unknown(String id, String nam, boolean extra) {}

    @Projection(of = Projected.class)
    record Mismatch(String id, String note, long count) {}
}
