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
 * Converts between {@link Models.Category} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class CategoryCodec extends EntityCodec<Models.Category, CategoryKey> {
    /**
     * The only instance.
     */
    public static final CategoryCodec INSTANCE = new CategoryCodec();

    private CategoryCodec() {
        super("Category", Models.Category.class);
    }

    @Override
    public void write(Models.Category category, ItemWriter item) {
        item.put("name", category.name(), AttributeCodec.STRING);
    }

    @Override
    public Models.Category read(ItemReader item) {
        return new Models.Category(
                item.get("name", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Models.Category category, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public CategoryKey keyOf(Models.Category category) {
        return CategoryKey.of(category);
    }

    @Override
    public CategoryKey parseKey(String partition, @Nullable String sort) {
        return CategoryKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Models.Category category, Violations violations) {
        checkName(category.name(), violations);
    }

    static void checkName(String name, Violations violations) {
        violations.required("name", name);
    }
}
