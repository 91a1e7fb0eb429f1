package dev.example;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link Models.Category}: partition key {@code CATEGORIES}, sort key {@code {name}}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class CategoryKey implements EntityKey {
    private final String name;

    /**
     * Makes a key.
     *
     * @param name never null
     */
    public CategoryKey(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /**
     * Returns the key of a record.
     *
     * @param category the record
     * @return its key
     */
    public static CategoryKey of(Models.Category category) {
        return new CategoryKey(category.name());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link Models.Category}
     */
    public static CategoryKey parse(String partition, String sort) {
        new KeyReader("Category", "pk", partition).literal("CATEGORIES").end();
        KeyReader sortReader = new KeyReader("Category", "sk", sort);
        String name = sortReader.component("name", KeyFormat.STRING);
        sortReader.end();
        return new CategoryKey(name);
    }

    /**
     * Returns {@code name}.
     *
     * @return a part of the key
     */
    public String name() {
        return name;
    }

    /**
     * Returns the partition key, {@code CATEGORIES}.
     */
    @Override
    public String partition() {
        return "CATEGORIES";
    }

    /**
     * Returns the sort key, {@code {name}}.
     */
    @Override
    public String sort() {
        return KeyWriter.sort("Category", "sk")
                .component("name", name, KeyFormat.STRING)
                .finish();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CategoryKey other
                && name.equals(other.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "CategoryKey";
    }
}
