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
 * Converts between {@link Suppressed.Category} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class CategoryCodec extends EntityCodec<Suppressed.Category, CategoryKey> {
    /**
     * The only instance.
     */
    public static final CategoryCodec INSTANCE = new CategoryCodec();

    private CategoryCodec() {
        super("Category", Suppressed.Category.class);
    }

    @Override
    public void write(Suppressed.Category category, ItemWriter item) {
        item.put("name", category.name(), AttributeCodec.STRING);
    }

    @Override
    public Suppressed.Category read(ItemReader item) {
        return new Suppressed.Category(
                item.get("name", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Suppressed.Category category, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public CategoryKey keyOf(Suppressed.Category category) {
        return CategoryKey.of(category);
    }

    @Override
    public CategoryKey parseKey(String partition, @Nullable String sort) {
        return CategoryKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Suppressed.Category category, Violations violations) {
        checkName(category.name(), violations);
    }

    static void checkName(String name, Violations violations) {
        violations.required("name", name);
    }
}
