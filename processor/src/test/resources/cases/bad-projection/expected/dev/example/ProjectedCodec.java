package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Projections.Projected} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class ProjectedCodec extends EntityCodec<Projections.Projected, ProjectedKey> {
    /**
     * The only instance.
     */
    public static final ProjectedCodec INSTANCE = new ProjectedCodec();

    private ProjectedCodec() {
        super("Projected", Projections.Projected.class);
    }

    @Override
    public void write(Projections.Projected projected, ItemWriter item) {
        item.put("id", projected.id(), AttributeCodec.STRING);
        item.put("name", projected.name(), AttributeCodec.STRING);
        item.putIfPresent("note", projected.note(), AttributeCodec.STRING);
        item.put("count", projected.count(), AttributeCodec.INT);
    }

    @Override
    public Projections.Projected read(ItemReader item) {
        return new Projections.Projected(
                item.get("id", AttributeCodec.STRING),
                item.get("name", AttributeCodec.STRING),
                item.find("note", AttributeCodec.STRING),
                item.get("count", AttributeCodec.INT));
    }

    @Override
    public void writeIndexKeys(Projections.Projected projected, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public ProjectedKey keyOf(Projections.Projected projected) {
        return ProjectedKey.of(projected);
    }

    @Override
    public ProjectedKey parseKey(String partition, @Nullable String sort) {
        return ProjectedKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Projections.Projected projected, Violations violations) {
        checkId(projected.id(), violations);
        checkName(projected.name(), violations);
    }

    static void checkId(String id, Violations violations) {
        violations.required("id", id);
    }

    static void checkName(String name, Violations violations) {
        violations.required("name", name);
    }
}
