package dev.example.wiki;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of {@link WikiPage}: partition key {@code PAGE#{title}}, sort key {@code PAGE}.
 *
 * <p>Two keys are equal exactly when they name the same item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class WikiPageKey implements EntityKey {
    private final String title;

    /**
     * Makes a key.
     *
     * @param title never null
     */
    public WikiPageKey(String title) {
        this.title = Objects.requireNonNull(title, "title");
    }

    /**
     * Returns the key of a record.
     *
     * @param wikiPage the record
     * @return its key
     */
    public static WikiPageKey of(WikiPage wikiPage) {
        return new WikiPageKey(wikiPage.title());
    }

    /**
     * Reads a key back from its stored form.
     *
     * @param partition the partition key
     * @param sort the sort key
     * @return the key
     * @throws dev.singlet.InvalidKeyException if it is not the key of a {@link WikiPage}
     */
    public static WikiPageKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("WikiPage", "pk", partition).literal("PAGE#");
        String title = partitionReader.component("title", KeyFormat.STRING);
        partitionReader.end();
        new KeyReader("WikiPage", "sk", sort).literal("PAGE").end();
        return new WikiPageKey(title);
    }

    /**
     * Returns {@code title}.
     *
     * @return a part of the key
     */
    public String title() {
        return title;
    }

    /**
     * Returns the partition key, {@code PAGE#{title}}.
     */
    @Override
    public String partition() {
        return KeyWriter.partition("WikiPage", "pk")
                .literal("PAGE#")
                .component("title", title, KeyFormat.STRING)
                .finish();
    }

    /**
     * Returns the sort key, {@code PAGE}.
     */
    @Override
    public String sort() {
        return "PAGE";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof WikiPageKey other
                && title.equals(other.title);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title);
    }

    /**
     * Names the type, and no value.
     */
    @Override
    public String toString() {
        return "WikiPageKey";
    }
}
