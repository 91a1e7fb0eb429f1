package dev.example.settings;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Category} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class CategoryCodec extends EntityCodec<Category, CategoryKey> {
    /**
     * The only instance.
     */
    public static final CategoryCodec INSTANCE = new CategoryCodec();

    static final KeyFormat<Integer> RANK_FORMAT = KeyFormat.paddedInt(3);

    private CategoryCodec() {
        super("Category", Category.class);
    }

    @Override
    public void write(Category category, ItemWriter item) {
        item.put("name", category.name(), AttributeCodec.STRING);
        item.put("rank", category.rank(), AttributeCodec.INT);
    }

    @Override
    public Category read(ItemReader item) {
        return new Category(
                item.get("name", AttributeCodec.STRING),
                item.get("rank", AttributeCodec.INT));
    }

    @Override
    public void writeIndexKeys(Category category, ItemWriter item) {
        item.putIndexKey("gsi1pk", gsi1Partition());
        item.putIndexKey("gsi1sk", gsi1Sort(category.rank()));
    }

    @Override
    public CategoryKey keyOf(Category category) {
        return CategoryKey.of(category);
    }

    @Override
    public CategoryKey parseKey(String partition, @Nullable String sort) {
        return CategoryKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Category category, Violations violations) {
        checkName(category.name(), violations);
    }

    static void checkName(String name, Violations violations) {
        violations.required("name", name);
    }

    /**
     * Returns the index key {@code gsi1pk = CATEGORIES}.
     */
    static String gsi1Partition() {
        return "CATEGORIES";
    }

    /**
     * Returns the index key {@code gsi1sk = RANK#{rank:3}}.
     */
    static String gsi1Sort(int rank) {
        return KeyWriter.sort("Category", "gsi1sk")
                .literal("RANK#")
                .component("rank", rank, RANK_FORMAT)
                .finish();
    }
}
